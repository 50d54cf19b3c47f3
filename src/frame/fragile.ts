/** A headline that holds in a smaller share of nearby worlds is called fragile wherever it is told. */
export const isFragile = (share: number): boolean => share < 0.6;
