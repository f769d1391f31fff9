/** What people answered to “did it help?”: "11 yes, 1 no, 2 don’t know.", with their words after it. */
export function answersInWords({
  yes,
  no,
  dontKnow,
  answer,
}: {
  yes: number;
  no: number;
  dontKnow: number;
  answer: string;
}): string {
  const counts = yes + no + dontKnow === 0 ? '' : `${yes} yes, ${no} no, ${dontKnow} don’t know.`;
  return [counts, answer].filter((part) => part !== '').join(' ');
}
