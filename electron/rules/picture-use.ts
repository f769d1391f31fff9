import type { OwnPicture, Pictured } from '@contract/newsletters/pictures';

/** One reason why a picture may not be printed today. */
export type PictureBar =
  | { why: 'put-away' }
  | { why: 'past'; until: string }
  | { why: 'not-agreed'; name: string; answer: Exclude<Pictured['answer'], 'yes'>; on: string | null };

/**
 * Why a picture may not be printed on `today` (`YYYY-MM-DD`); empty when it may. Everyone who can be recognised must
 * have said yes when last asked, and what was agreed must not have run out: its last day still counts.
 */
export function barsTo(
  picture: Pick<OwnPicture, 'archived' | 'agreedUntil' | 'people'>,
  today: string,
): PictureBar[] {
  const { archived, agreedUntil, people } = picture;
  return [
    ...(archived ? [{ why: 'put-away' as const }] : []),
    ...(agreedUntil !== null && agreedUntil < today ? [{ why: 'past' as const, until: agreedUntil }] : []),
    ...people.flatMap(({ name, answer, on }): PictureBar[] =>
      answer === 'yes' ? [] : [{ why: 'not-agreed', name, answer, on }],
    ),
  ];
}
