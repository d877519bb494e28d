/**
 * Welch's moving average of a series that has been averaged over replications, for the eye to see where it becomes
 * level. Welch (1983), The statistical analysis of simulation results, in Lavenberg (ed.), The Computer Performance
 * Modeling Handbook, Academic Press, 268-328; as in Law (2015), Simulation Modeling and Analysis, 5th ed., section 9.5.1.
 *
 * Number i is the mean of the numbers up to `window` before and after it; near the start, of as many on either side as
 * there are before it. The last `window` numbers have none.
 *
 * @param window numbers on either side, 0 or more; at most a quarter of the series is usual
 */
export function welch(series: readonly number[], window: number): number[] {
  return Array.from({ length: Math.max(0, series.length - window) }, (_, i) => {
    const side = Math.min(i, window);
    let mean = 0;
    for (let k = -side; k <= side; k++) mean += ((series[i + k] as number) - mean) / (k + side + 1);
    return mean;
  });
}
