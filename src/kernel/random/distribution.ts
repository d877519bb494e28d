import { addressedUniform } from './addressed.ts';
import { exp, log, normalQuantile, pow } from './math.ts';
import { addressedExponential } from './ziggurat.ts';

/** A distribution of a non-negative quantity; every kind scales with its mean. */
export type Distribution =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'exponential'; readonly mean: number }
  | { readonly kind: 'lognormal'; readonly mean: number; readonly cv: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'triangular'; readonly low: number; readonly mode: number; readonly high: number }
  | { readonly kind: 'weibull'; readonly mean: number; readonly shape: number };

const CONSTANT = 0;
const EXPONENTIAL = 1;
const LOGNORMAL = 2;
const UNIFORM = 3;
const TRIANGULAR = 4;
const WEIBULL = 5;

/**
 * A distribution ready to sample. One class for all kinds keeps the call on the hot path monomorphic.
 * From a uniform number a value comes by inversion; at an address exponentials come quicker (ziggurat.ts).
 */
export class Sampler {
  readonly mean: number;
  readonly variance: number;
  private readonly kind: number;
  private readonly a: number;
  private readonly b: number;
  private readonly c: number;

  constructor(distribution: Distribution) {
    this.b = 0;
    this.c = 0;
    const d = distribution;
    switch (d.kind) {
      case 'constant':
        this.kind = CONSTANT;
        this.a = d.value;
        this.mean = d.value;
        this.variance = 0;
        break;
      case 'exponential':
        this.kind = EXPONENTIAL;
        this.a = d.mean;
        this.mean = d.mean;
        this.variance = d.mean * d.mean;
        break;
      case 'lognormal': {
        this.mean = d.mean;
        this.variance = d.mean * d.mean * d.cv * d.cv;
        const degenerate = d.cv === 0 || d.mean === 0;
        this.kind = degenerate ? CONSTANT : LOGNORMAL;
        const s2 = log(1 + d.cv * d.cv);
        this.a = degenerate ? d.mean : log(d.mean) - s2 / 2;
        this.b = Math.sqrt(s2);
        break;
      }
      case 'uniform':
        this.kind = UNIFORM;
        this.a = d.low;
        this.b = d.high - d.low;
        this.mean = (d.low + d.high) / 2;
        this.variance = (this.b * this.b) / 12;
        break;
      case 'triangular': {
        this.kind = d.high > d.low ? TRIANGULAR : CONSTANT;
        this.a = d.low;
        this.b = d.mode;
        this.c = d.high;
        this.mean = (d.low + d.mode + d.high) / 3;
        this.variance =
          (d.low * d.low +
            d.mode * d.mode +
            d.high * d.high -
            d.low * d.mode -
            d.low * d.high -
            d.mode * d.high) /
          18;
        break;
      }
      case 'weibull': {
        this.kind = WEIBULL;
        const g1 = gamma(1 + 1 / d.shape);
        this.a = d.mean / g1;
        this.b = 1 / d.shape;
        this.mean = d.mean;
        this.variance = this.a * this.a * gamma(1 + 2 / d.shape) - d.mean * d.mean;
        break;
      }
    }
  }

  /** The value that belongs to this address: key and counter of the addressed draws. */
  at(k0: number, k1: number, c0: number, c1: number): number {
    if (this.kind === EXPONENTIAL) return this.a * addressedExponential(k0, k1, c0, c1);
    return this.sample(addressedUniform(k0, k1, c0, c1));
  }

  /** The value that belongs to the uniform number u, 0 < u < 1: its quantile, or that of 1 - u. */
  sample(u: number): number {
    switch (this.kind) {
      case CONSTANT:
        return this.a;
      case EXPONENTIAL:
        return -this.a * log(u);
      case LOGNORMAL:
        return exp(this.a + this.b * normalQuantile(u));
      case UNIFORM:
        return this.a + this.b * u;
      case TRIANGULAR: {
        const width = this.c - this.a;
        const left = this.b - this.a;
        if (u * width < left) return this.a + Math.sqrt(u * width * left);
        return this.c - Math.sqrt((1 - u) * width * (this.c - this.b));
      }
      default:
        return this.a * pow(-log(u), this.b);
    }
  }
}

/** Gamma function for x >= 1 by Lanczos' series (g = 7, 9 terms; relative error about 1e-15). */
function gamma(x: number): number {
  const coefficients = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ];
  let sum = 0.9999999999998099;
  coefficients.forEach((c, i) => {
    sum += c / (x + i);
  });
  const t = x + 6.5;
  return Math.sqrt(2 * Math.PI) * pow(t, x - 0.5) * exp(-t) * sum;
}
