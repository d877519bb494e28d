/**
 * log, exp, pow and the normal quantile from the four basic operations and square root alone, which IEEE 754
 * fixes to the last bit. ECMAScript leaves the last bits of Math.log, Math.exp and Math.pow to the engine, so
 * a run that used them could differ between two engines.
 */

const double = new Float64Array([1]);
const words = new Int32Array(double.buffer);
// Index of the high word of a double in `words`: byte order differs between machines.
const HIGH = words[1] === 0x3ff00000 ? 1 : 0;

/** POWER[k + 1022] = 2^k for -1022 <= k <= 1022, exact. */
const POWER = (() => {
  const table = new Float64Array(2045);
  table[1022] = 1;
  for (let k = 1; k <= 1022; k++) {
    table[1022 + k] = 2 * (table[1021 + k] as number);
    table[1022 - k] = 0.5 * (table[1023 - k] as number);
  }
  return table;
})();

const LN2_HIGH = 0.6931471803691238; // ln 2 with the low 32 bits zero: exact when multiplied by an exponent
const LN2_LOW = 1.9082149292705877e-10;
const LOG2_E = Math.LOG2E;
const TWO54 = 2 ** 54;

/**
 * Natural logarithm, error below 4 units in the last place. log(0) is -Infinity, of a negative number NaN.
 *
 * x = m 2^e with m in [1, 2). Away from 1 a table of 128 reciprocals c leaves log m = log(1/c) + log(1 + r) with
 * |r| <= 2^-8: a short chain of operations, because what follows in a simulation waits for it. Near 1, where
 * that would cancel, `logNearOne`.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  let e = 0;
  if (x < 2.2250738585072014e-308) {
    x *= TWO54;
    e = -54;
  } else if (x >= 8.98846567431158e307) {
    x *= 0.5; // keeps 2^-exponent inside the table
    e = 1;
  }
  double[0] = x;
  const high = words[HIGH] as number;
  const exponent = ((high >> 20) & 0x7ff) - 1023;
  const m = x * (POWER[1022 - exponent] as number);
  e += exponent;
  if (e === 0 || e === -1) return logNearOne(m, e);
  const j = (high >> 13) & 127;
  const r = m * (RECIPROCAL[j] as number) - 1;
  const r2 = r * r;
  const series = r2 * (r2 * (r * (1 / 5) - 1 / 4 - r2 * (1 / 6)) + (r * (1 / 3) - 1 / 2)) + r;
  return e * LN2_HIGH + (LOG_OF_RECIPROCAL[j] as number) + (series + e * LN2_LOW);
}

/** log(m 2^e) for m in [1, 2): log m = 2 artanh((m-1)/(m+1)), m brought into [sqrt(1/2), sqrt(2)). */
function logNearOne(m: number, e: number): number {
  if (m > Math.SQRT2) {
    m *= 0.5;
    e += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  // Minimax polynomial for (log m - 2s)/s on |s| <= 0.1716 (coefficients of fdlibm's __ieee754_log, error < 2^-58).
  const odd = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const even =
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  // 2s = f - s f, which keeps the leading term exact for f near 0.
  return e * LN2_HIGH - (s * (f - (odd + even)) - e * LN2_LOW - f);
}

/** Reciprocals c of the middles of 128 equal parts of [1, 2), and -log c. */
const RECIPROCAL = Float64Array.from({ length: 128 }, (_, j) => 1 / (1 + (j + 0.5) / 128));
const LOG_OF_RECIPROCAL = RECIPROCAL.map((c) => -logNearOne(2 * c, -1));

/** Exponential function, error below 2 units in the last place; overflows to Infinity, underflows to 0. */
export function exp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.2) return 0;
  if (Number.isNaN(x)) return x;
  const k = Math.floor(x * LOG2_E + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // e^r = 1 + 2r / (2 - (r - r^2 P(r^2)) ... ) in the rational form of fdlibm's __ieee754_exp, |r| <= ln(2)/2.
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  return scale(1 + ((r * c) / (2 - c) + r), k);
}

function scale(m: number, k: number): number {
  if (k > 1022) return m * (POWER[2044] as number) * (POWER[k] as number);
  if (k < -1022) return m * (POWER[0] as number) * (POWER[k + 2044] as number);
  return m * (POWER[k + 1022] as number);
}

/** x to the power y for x >= 0; pow(0, 0) = 1. The square root is exact where y = 1/2. */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (y === 0.5) return Math.sqrt(x);
  if (y === 1) return x;
  if (x === 0) return y > 0 ? 0 : Infinity;
  if (Number.isInteger(y) && y > 0 && y <= 64) {
    let product = x;
    for (let i = 1; i < y; i++) product *= x;
    return product;
  }
  return exp(y * log(x));
}

/**
 * Quantile of the standard normal distribution for 0 < p < 1, relative error about 1e-16.
 * Algorithm AS 241 (PPND16), Wichura 1988, Applied Statistics 37, 477-484.
 */
export function normalQuantile(p: number): number {
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (
      (q *
        (((((((2509.0809287301227 * r + 33430.57558358813) * r + 67265.7709270087) * r + 45921.95393154987) *
          r +
          13731.69376550946) *
          r +
          1971.5909503065513) *
          r +
          133.14166789178438) *
          r +
          3.3871328727963665)) /
      (((((((5226.495278852546 * r + 28729.085735721943) * r + 39307.89580009271) * r + 21213.794301586597) *
        r +
        5394.196021424751) *
        r +
        687.1870074920579) *
        r +
        42.31333070160091) *
        r +
        1)
    );
  }
  let r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  let value: number;
  if (r <= 5) {
    r -= 1.6;
    value =
      (((((((0.0007745450142783414 * r + 0.022723844989269184) * r + 0.2417807251774506) * r +
        1.2704582524523684) *
        r +
        3.6478483247632045) *
        r +
        5.769497221460691) *
        r +
        4.630337846156546) *
        r +
        1.4234371107496835) /
      (((((((1.0507500716444169e-9 * r + 0.0005475938084995345) * r + 0.015198666563616457) * r +
        0.14810397642748008) *
        r +
        0.6897673349851) *
        r +
        1.6763848301838038) *
        r +
        2.053191626637759) *
        r +
        1);
  } else {
    r -= 5;
    value =
      (((((((2.0103343992922881e-7 * r + 2.7115555687434876e-5) * r + 0.0012426609473880784) * r +
        0.026532189526576124) *
        r +
        0.29656057182850487) *
        r +
        1.7848265399172913) *
        r +
        5.463784911164114) *
        r +
        6.657904643501103) /
      (((((((2.0442631033899397e-15 * r + 1.421511758316446e-7) * r + 1.8463183175100548e-5) * r +
        0.0007868691311456133) *
        r +
        0.014875361290850615) *
        r +
        0.1369298809227358) *
        r +
        0.599832206555888) *
        r +
        1);
  }
  return q < 0 ? -value : value;
}
