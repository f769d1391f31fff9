import { photoBytes, photoSide } from '@contract/people-photo';

const most = 40_000_000;
const qualities = [0.85, 0.7, 0.5];

/**
 * A chosen picture turned upright by what its camera said, scaled to at most 800 pixels and drawn anew as JPEG, so that
 * nothing but the picture is left of it. Answers base64, or a fault in words.
 */
export async function plainJpeg(file: Blob): Promise<{ jpeg: string } | { fault: string }> {
  if (file.size > most) return { fault: 'This picture is larger than 40 MB. Choose a smaller one.' };
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return { fault: 'This picture cannot be read. Choose a JPEG or PNG.' };
  }
  const canvas = drawn(picture);
  picture.close();
  for (const quality of qualities) {
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', quality));
    if (blob === null || blob.size > photoBytes) continue;
    return { jpeg: base64(plainSegments(new Uint8Array(await blob.arrayBuffer()))) };
  }
  return { fault: 'This picture cannot be made small enough. Choose another.' };
}

function drawn(picture: ImageBitmap): HTMLCanvasElement {
  const scale = Math.min(1, photoSide / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

// The browser may add a colour profile of its own; the records keep the picture and nothing else.
function plainSegments(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= bytes.length && bytes[at + 1] !== 0xda) {
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    const kind = bytes[at + 1] ?? 0;
    if (!(kind >= 0xe1 && kind <= 0xef) && kind !== 0xfe) kept.push(bytes.subarray(at, end));
    at = end;
  }
  kept.push(bytes.subarray(at));
  const whole = new Uint8Array(kept.reduce((sum, part) => sum + part.length, 0));
  let to = 0;
  for (const part of kept) {
    whole.set(part, to);
    to += part.length;
  }
  return whole;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
