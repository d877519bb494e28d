/** A workshop’s story, part of a scenario file: what the room bets on, what the facilitator says, what keeps it honest. */
export interface Story {
  /** Its place among the stories. */
  readonly number: number;
  /** Ids of the two designs that are shown side by side. */
  readonly designs: readonly [string, string];
  readonly bet: {
    /** Asked of the room before anything is shown. */
    readonly question: string;
    /** Metric that decides who wins; the room guesses its value in the second design. */
    readonly metric: string;
  };
  /** Metric ids of the four key figures, that of the bet first. */
  readonly figures: readonly string[];
  /** Ids of the assumptions that the drawer of knobs shows, five at most. */
  readonly knobs: readonly string[];
  readonly notes: readonly StoryNote[];
  readonly counterCase: CounterCase;
}

/** A step of the facilitator’s way through the story. */
export interface StoryNote {
  /** Minutes it takes. */
  readonly minutes: number;
  readonly title: string;
  /** What to do and say, keys included. */
  readonly text: string;
}

/** The same company with other assumptions inside the ledger’s ranges, under which the story ends otherwise. */
export interface CounterCase {
  readonly title: string;
  /** What is different, and what is seen then. */
  readonly text: string;
  /** By ledger id, in the form of a scenario file. */
  readonly set: Readonly<Record<string, unknown>>;
}
