import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
const [,, out, ...files] = process.argv;
const W=800,H=450,cols=2; const rows=Math.ceil(files.length/cols);
const imgs=files.map((f,i)=>`<image x="${(i%cols)*(W+8)}" y="${Math.floor(i/cols)*(H+8)}" width="${W}" height="${H}" href="data:image/png;base64,${readFileSync(f).toString('base64')}"/>`);
writeFileSync(out!, new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${cols*(W+8)}" height="${rows*(H+8)}"><rect width="100%" height="100%" fill="#888"/>${imgs.join('')}</svg>`).render().asPng());
