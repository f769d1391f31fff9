import { createHmac, pbkdf2Sync } from 'node:crypto';
import { open } from 'node:fs/promises';

// The sealed file's layout, as SQLCipher 4 writes it: 4096-byte pages, each ending in a 16-byte nonce and a 64-byte HMAC.
const pageBytes = 4096;
const hmacBytes = 64;
const saltBytes = 16;
const pagesTried = 64;

/**
 * True when the data key belongs to this records file, even if the file is damaged: some page's seal agrees with it.
 * Null when the file's start is so spoilt that no key could fit. Tells a damaged file from the key of other records,
 * which look alike to SQLite.
 */
export async function keyFitsRecords(path: string, dataKey: Uint8Array): Promise<boolean | null> {
  const file = await open(path, 'r');
  try {
    const start = Buffer.alloc(pageBytes * pagesTried);
    const { bytesRead } = await file.read(start, 0, start.length, 0);
    if (bytesRead < pageBytes || looksSpoilt(start.subarray(0, saltBytes))) return null;
    const mask = Buffer.from(start.subarray(0, saltBytes).map((byte) => byte ^ 0x3a));
    const hmacKey = pbkdf2Sync(dataKey, mask, 2, 32, 'sha512');
    for (let page = 1; page * pageBytes <= bytesRead; page += 1) {
      const whole = start.subarray((page - 1) * pageBytes, page * pageBytes);
      if (sealAgrees(page === 1 ? whole.subarray(saltBytes) : whole, page, hmacKey)) return true;
    }
    return false;
  } finally {
    await file.close();
  }
}

/** The first bytes of a sealed file are random: a few values over and over, or a plain file's name, are not. */
function looksSpoilt(salt: Buffer): boolean {
  return new Set(salt).size < 8 || salt.toString('latin1').startsWith('SQLite');
}

function sealAgrees(sealed: Buffer, page: number, hmacKey: Buffer): boolean {
  const number = Buffer.alloc(4);
  number.writeUInt32LE(page);
  const seal = createHmac('sha512', hmacKey)
    .update(sealed.subarray(0, sealed.length - hmacBytes))
    .update(number)
    .digest();
  return seal.equals(sealed.subarray(sealed.length - hmacBytes));
}
