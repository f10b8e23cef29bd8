/** Every list is drawn from this number and a label of its own; another number gives other lists with the same figures. */
export const SEED = 20_250_820
