/** Below this the series is not exact enough; the product is. */
const SERIES_FROM = 20;

/**
 * ln(n!) of a whole number n ≥ 0, to 14 digits. Source: Stirling's series, M. Abramowitz, I. Stegun, "Handbook of
 * Mathematical Functions" (1964), 6.1.41.
 */
export const logFactorial = (n: number): number => {
  if (n < SERIES_FROM) {
    let product = 1;
    for (let factor = 2; factor <= n; factor += 1) product *= factor;
    return Math.log(product);
  }
  const x = n + 1;
  const tail = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + tail;
};
