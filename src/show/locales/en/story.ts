/** One complaint's life told in sentences, and the ticks of the scrubber. */
export const story = {};
