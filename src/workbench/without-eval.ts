/** Loaded before everything that makes a schema: the page's policy allows no code made at run time, nor a try at it. */

import { config } from 'zod';

config({ jitless: true });
