import { describe, expect, it } from "vitest";
import { verdicts } from "#model/words.ts";

describe("chapter 1: two words", () => {
  it("one bonus is push for two authors and pull for the third", () => {
    expect(verdicts({ doing: 20, own: 40, reward: 65 })).toEqual({
      "000": "push",
      "001": "pull",
      "002": "push",
    });
  });

  it("goes away where most do it already, and in their own way", () => {
    expect(verdicts({ doing: 60, own: 80, reward: 50 })).toEqual({
      "000": "pull",
      "001": "pull",
      "002": "pull",
    });
  });

  it("an order to people who do not do it yet is push for all three", () => {
    expect(verdicts({ doing: 10, own: 10, reward: 20 })).toEqual({
      "000": "push",
      "001": "push",
      "002": "push",
    });
  });

  it("an act in people's own way with little reward is neither for the post of 2012, and pull with more", () => {
    expect(verdicts({ doing: 20, own: 85, reward: 10 })["001"]).toBe("neither");
    expect(verdicts({ doing: 20, own: 85, reward: 30 })["001"]).toBe("pull");
  });
});
