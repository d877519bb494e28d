declare module 'jstat' {
  interface Distribution {
    inv(p: number, ...parameters: number[]): number;
    cdf(x: number, ...parameters: number[]): number;
  }
  const jstat: {
    readonly studentt: Distribution;
    readonly normal: Distribution;
    readonly beta: Distribution;
    readonly chisquare: Distribution;
    readonly binomial: Distribution;
  };
  export default jstat;
}
