/** Up to so many catalogues are told one by one in what is made for reading; more stand side by side. */
export const TOLD_ONE_BY_ONE = 10
