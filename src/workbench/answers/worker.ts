/** The script of a worker of the page. */

import type { Order } from './protocol.ts';
import { serve } from './serve.ts';

// A message to oneself waits behind those that came before it; a timer would also sleep.
const turn = new MessageChannel();

serve(
  {
    send: (message, transfer) => self.postMessage(message, { transfer }),
    listen: (onMessage) => {
      self.onmessage = ({ data }: MessageEvent<Order>) => onMessage(data);
    },
  },
  (next) => {
    turn.port1.onmessage = next;
    turn.port2.postMessage(null);
  },
);
