/** The authors who use the words, by their article, as the picture names them. */
export const authors = {
  "000": "The manager of 2009",
  "001": "The post of 2012",
  "002": "Horizon Performance",
} as const;

export type Author = keyof typeof authors;
export const authorIds = Object.keys(authors).sort() as Author[];
