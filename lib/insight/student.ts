/** 1 + a₁x + a₁a₂x² + …, `count` terms, where each factor is (k−1) ÷ k for k = first, first + 2, … */
const series = (x: number, first: number, count: number): number => {
  let [sum, term] = [1, 1];
  for (let at = 0, k = first; at < count - 1; at += 1, k += 2) {
    term *= (x * (k - 1)) / k;
    sum += term;
  }
  return sum;
};

/**
 * The chance of a value of Student's t above `t`, for whole degrees of freedom from 1 on; exact.
 * Source: M. Abramowitz, I. A. Stegun, "Handbook of Mathematical Functions" (1964), 26.7.3 and 26.7.4.
 */
export const studentAbove = (t: number, freedom: number): number => {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(freedom));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const square = cosine * cosine;
  const within =
    freedom % 2 === 0
      ? sine * series(square, 2, freedom / 2)
      : (2 / Math.PI) * (angle + (freedom > 1 ? sine * cosine * series(square, 3, (freedom - 1) / 2) : 0));
  const tail = Math.max(0, (1 - within) / 2);
  return t >= 0 ? tail : 1 - tail;
};

const STEPS = 60;
const LARGEST = 1e6;

/** The value that Student's t exceeds with a chance of `tail` (0 < tail < ½): 2.571 for 0.025 and 5. By halving. */
export const studentExceededBy = (tail: number, freedom: number): number => {
  let [low, high] = [0, LARGEST];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    if (studentAbove(middle, freedom) > tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
