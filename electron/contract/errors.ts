import * as z from 'zod';

/** Every way a call can fail. Closed: a new kind does not compile until the screen has words for it. */
export const errorKinds = [
  'validation',
  'not-found',
  'conflict',
  'precondition',
  'forbidden',
  'locked',
  'wait',
  'file-in-use',
  'not-writable',
  'disk-full',
  'db-busy',
  'db-damaged',
  'db-from-future',
  'cancelled',
  'internal',
] as const;

export type ErrorKind = (typeof errorKinds)[number];

/** The kinds of file Parlour saves where a person chooses. */
export const fileKinds = ['word', 'list', 'pdf'] as const;
export type FileKind = (typeof fileKinds)[number];

export const callErrorSchema = z.object({
  kind: z.enum(errorKinds),
  /** What happened, in words a person can read; never a path, name or SQL. */
  message: z.string(),
  /** For `validation`: dotted input path → what is allowed. */
  fields: z.record(z.string(), z.string()).optional(),
  /** For `conflict`: the text as it now stands in the records. */
  theirs: z.string().optional(),
  /** For `wait`: whole seconds until the next try. */
  seconds: z.number().int().nonnegative().optional(),
  /** The kind of file a person was saving, when it is that file and not the records that could not be written. */
  file: z.enum(fileKinds).optional(),
});

export type CallError = z.infer<typeof callErrorSchema>;

/** The one error thrown inside Parlour on purpose; the door turns it into a {@link CallError}. */
export class ParlourError extends Error {
  readonly kind: ErrorKind;
  readonly fields?: Record<string, string>;
  readonly theirs?: string;
  readonly seconds?: number;
  readonly file?: FileKind;

  constructor(
    kind: ErrorKind,
    message: string,
    extra: Pick<CallError, 'fields' | 'theirs' | 'seconds' | 'file'> & { cause?: unknown } = {},
  ) {
    super(message, { cause: extra.cause });
    this.name = 'ParlourError';
    this.kind = kind;
    this.fields = extra.fields;
    this.theirs = extra.theirs;
    this.seconds = extra.seconds;
    this.file = extra.file;
  }
}

export type CallResult<T> = { ok: true; value: T } | { ok: false; error: CallError };
