/** Closed forms of queueing theory; rates per hour, times in hours. */

/** Erlang B: probability of blocking at `servers` under an offered load of `a` erlangs. */
export function erlangB(servers: number, a: number): number {
  let b = 1;
  for (let k = 1; k <= servers; k++) b = (a * b) / (k + a * b);
  return b;
}

/** Erlang C: probability of waiting. */
export function erlangC(servers: number, a: number): number {
  const b = erlangB(servers, a);
  return b / (1 - (a / servers) * (1 - b));
}

/** Waiting in an M/M/c queue: probability, mean, share within t and quantiles. */
export function multiServer(lambda: number, mu: number, servers: number) {
  const waits = erlangC(servers, lambda / mu);
  const drain = servers * mu - lambda;
  return {
    waits,
    wait: waits / drain,
    sojourn: waits / drain + 1 / mu,
    within: (t: number) => 1 - waits * Math.exp(-drain * t),
    waitQuantile: (p: number) => Math.max(0, Math.log(waits / (1 - p)) / drain),
  };
}

/** Mean wait in an M/G/1 queue (Pollaczek 1930, Khinchine 1932); `scv` of the service time. */
export function pollaczekKhinchine(lambda: number, service: number, scv: number): number {
  return (lambda * service * service * (1 + scv)) / (2 * (1 - lambda * service));
}

/**
 * Mean waits of the classes of a non-preemptive priority M/M/c queue, first class first (Cobham 1954; all
 * classes have the same exponential service).
 */
export function cobham(lambdas: readonly number[], mu: number, servers: number): number[] {
  const total = lambdas.reduce((sum, lambda) => sum + lambda, 0);
  const residual = erlangC(servers, total / mu) / (servers * mu);
  let load = 0;
  return lambdas.map((lambda) => {
    const before = 1 - load;
    load += lambda / (servers * mu);
    return residual / (before * (1 - load));
  });
}

/** Erlang A: M/M/c with exponential patience of rate theta (Palm 1957). */
export function erlangA(lambda: number, mu: number, theta: number, servers: number) {
  const weights = [1];
  for (let n = 1; n < 500; n++) {
    const death = Math.min(n, servers) * mu + Math.max(0, n - servers) * theta;
    weights.push(((weights[n - 1] as number) * lambda) / death);
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const p = weights.map((weight) => weight / total);
  const queue = p.reduce((sum, pn, n) => sum + Math.max(0, n - servers) * pn, 0);
  const abandons = (theta * queue) / lambda;
  // Who finds k in line waits for k + 1 events, each at the rate of all that may leave, itself included; the
  // time to an event does not depend on which it is.
  let answered = 0;
  for (let k = 0; servers + k < p.length; k++) {
    let survives = 1;
    let wait = 0;
    for (let j = 0; j <= k; j++) {
      const rate = servers * mu + (j + 1) * theta;
      survives *= (rate - theta) / rate;
      wait += 1 / rate;
    }
    answered += (p[servers + k] as number) * survives * wait;
  }
  return {
    waits: p.slice(servers).reduce((sum, pn) => sum + pn, 0),
    abandons,
    wait: queue / lambda,
    waitOfAnswered: answered / (1 - abandons),
    utilisation: p.reduce((sum, pn, n) => sum + Math.min(n, servers) * pn, 0) / servers,
  };
}

/** Distribution function of a sum of independent exponentials with distinct rates. */
export function hypoexponential(rates: readonly number[], t: number): number {
  const tail = rates.reduce((sum, a, i) => {
    const weight = rates.reduce((product, b, j) => (i === j ? product : (product * b) / (b - a)), 1);
    return sum + weight * Math.exp(-a * t);
  }, 0);
  return 1 - tail;
}

/** The t with cdf(t) = p, by bisection. */
export function inverse(cdf: (t: number) => number, p: number): number {
  let low = 0;
  let high = 1e6;
  for (let i = 0; i < 200; i++) {
    const middle = (low + high) / 2;
    if (cdf(middle) < p) low = middle;
    else high = middle;
  }
  return low;
}

/** Probability of more than n with a Poisson distribution. */
export function poissonAbove(n: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= n; k++) {
    term *= mean / k;
    sum += term;
  }
  return 1 - sum;
}

/**
 * Open Jackson network (Jackson 1957): `arrivals` from outside and `routing[i][j]`, the probability of going
 * from i to j. Stations have `servers` of rate `mu`.
 */
export function jackson(
  arrivals: readonly number[],
  routing: readonly (readonly number[])[],
  stations: readonly { readonly servers: number; readonly mu: number }[],
) {
  const flows = fixedPoint(arrivals, (x, j) => sumOver(x, (flow, i) => flow * at(routing, i, j)));
  const outside = arrivals.reduce((sum, rate) => sum + rate, 0);
  const sojourns = stations.map(({ servers, mu }, i) => multiServer(flows[i] as number, mu, servers).sojourn);
  return {
    flows,
    sojourns,
    utilisation: stations.map(({ servers, mu }, i) => (flows[i] as number) / (servers * mu)),
    total: sumOver(flows, (flow, i) => flow * (sojourns[i] as number)) / outside,
  };
}

/** Probability that a walk on the routing from station 0 ever comes to `target`. */
export function reaches(routing: readonly (readonly number[])[], target: number): number {
  const direct = routing.map((row) => row[target] as number);
  const hit = fixedPoint(direct, (x, i) => sumOver(x, (h, j) => (j === target ? 0 : h * at(routing, i, j))));
  return hit[0] as number;
}

/** x = base + f(x), by iteration; f is a contraction for an open network. */
function fixedPoint(base: readonly number[], f: (x: readonly number[], i: number) => number): number[] {
  let x = [...base];
  for (let k = 0; k < 2000; k++) x = base.map((b, i) => b + f(x, i));
  return x;
}

function sumOver(x: readonly number[], f: (value: number, i: number) => number): number {
  return x.reduce((sum, value, i) => sum + f(value, i), 0);
}

function at(matrix: readonly (readonly number[])[], i: number, j: number): number {
  return matrix[i]?.[j] as number;
}
