/** One-sided 95 % point of the normal distribution. */
const Z = 1.645;

/**
 * Is the largest of several counts ahead of the second beyond chance? Were both equally frequent, their difference would
 * vary by the root of their sum (each is Poisson; normal approximation). The largest of many is ahead of the second by
 * less than that most of the time, as the top ones crowd: so comparing with the second, not with the average, needs no
 * correction for having looked at many (the test beside this measures it).
 */
export const leads = (largest: number, second: number): boolean =>
  largest > second && largest - second >= Z * Math.sqrt(largest + second);
