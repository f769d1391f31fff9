/** No 0, O, 1, I or L, so nothing looks like anything else on paper; 31 letters, a prime, so a check letter can be exact. */
const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const size = letters.length;
const groupCount = 8;
const inGroup = 4;

/**
 * A recovery code from at least 20 random bytes (more make no difference): eight groups of five letters, 158 bits,
 * the fifth letter of each checking the other four. Throws RangeError on fewer bytes.
 */
export function makeRecoveryCode(bytes: Uint8Array): string[] {
  if (bytes.length < 20) throw new RangeError('A recovery code needs 20 random bytes.');
  let number = 0n;
  for (const byte of bytes.subarray(0, 20)) number = number * 256n + BigInt(byte);
  const digits: number[] = [];
  for (let at = 0; at < groupCount * inGroup; at += 1) {
    digits.push(Number(number % BigInt(size)));
    number /= BigInt(size);
  }
  return Array.from({ length: groupCount }, (_, group) => {
    const four = digits.slice(group * inGroup, (group + 1) * inGroup);
    return [...four, checkDigit(four)].map((digit) => letters[digit] ?? '').join('');
  });
}

// Weights 2, 3, 4, 5 and 1 differ and none is 0 in arithmetic modulo 31, a prime: so every single wrong letter
// and every swap of two letters changes the sum.
function weighted(digits: readonly number[]): number {
  return digits.reduce((sum, digit, at) => sum + digit * (at === inGroup ? 1 : at + 2), 0) % size;
}

function checkDigit(four: readonly number[]): number {
  return (size - weighted(four)) % size;
}

function tidy(text: string): string {
  return text.toUpperCase().replace(/[^0-9A-Z]/g, '');
}

/** True when a typed group's letters agree with its check letter. Case, spaces and dashes do not matter. */
export function groupIsRight(group: string): boolean {
  const digits = [...tidy(group)].map((letter) => letters.indexOf(letter));
  return digits.length === inGroup + 1 && !digits.includes(-1) && weighted(digits) === 0;
}

/** A typed code as its eight groups, or what is wrong with it and in which group (0-based). */
export function parseRecoveryCode(
  text: string,
): { code: string[] } | { problem: string; group: number | null } {
  const typed = tidy(text);
  const code = Array.from({ length: Math.ceil(typed.length / (inGroup + 1)) }, (_, group) =>
    typed.slice(group * (inGroup + 1), (group + 1) * (inGroup + 1)),
  );
  const wrong = code.findIndex((group) => group.length === inGroup + 1 && !groupIsRight(group));
  if (wrong >= 0) {
    return { problem: `Group ${wrong + 1} is not right. Check it against the sheet.`, group: wrong };
  }
  if (typed.length !== groupCount * (inGroup + 1)) {
    return { problem: 'The code has eight groups of five letters and numbers.', group: null };
  }
  return { code };
}

/** The 32 letters that carry the secret, without check letters: what a key is derived from. */
export function recoverySecret(groups: readonly string[]): string {
  return groups.map((group) => tidy(group).slice(0, inGroup)).join('');
}
