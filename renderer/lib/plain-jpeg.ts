import { pictureFacts, plainPicture } from '@rules/picture-facts';

/** The longest side in pixels, and the most bytes. */
export interface PictureLimit {
  side: number;
  bytes: number;
}

export type Made = { base64: string } | { fault: string };

const mostBytes = 40_000_000;
const mostDots = 120_000_000;
const qualities = [0.85, 0.7, 0.5];

/**
 * A chosen photo turned upright by what its camera said, scaled to the limit's side and drawn anew as JPEG, so that
 * nothing but the picture is left of it. Answers base64, or a fault in words.
 */
export async function plainJpeg(file: Blob, limit: PictureLimit): Promise<Made> {
  const fault = await faultOf(file);
  if (fault !== null) return { fault };
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    return { fault: 'This picture cannot be read: it is damaged, or no picture. Choose a JPEG or PNG.' };
  }
  const canvas = drawn(picture, limit.side, '#ffffff');
  picture.close();
  return inLimit(canvas, limit, qualities);
}

/**
 * A symbol of a set scaled to the limit's side and drawn anew: a JPEG stays one, everything else becomes a PNG that
 * keeps its clear parts. Answers base64, or a fault in words.
 */
export async function plainSymbol(file: Blob, limit: PictureLimit): Promise<Made> {
  const fault = await faultOf(file);
  if (fault !== null) return { fault };
  if (file.type === 'image/jpeg') return plainJpeg(file, limit);
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await inLimit(drawn(image, limit.side), limit, [null]);
  } catch {
    return { fault: 'It cannot be read: it is damaged, or no picture.' };
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Why a file is not even opened; null when it may be. */
async function faultOf(file: Blob): Promise<string | null> {
  if (file.size > mostBytes) return 'This picture is larger than 40 MB. Choose a smaller one.';
  if (file.size === 0) return 'This file is empty. Choose another.';
  const start = new Uint8Array(await file.slice(0, 16).arrayBuffer());
  if (/^ftyp(hei|hev|mif1|msf1)/.test(String.fromCharCode(...start.subarray(4, 12)))) {
    return 'This is an HEIC photo, which only some phones and tablets can read. On the phone, share or send it as JPEG (“Most Compatible”), then choose that one.';
  }
  const facts = pictureFacts(new Uint8Array(await file.arrayBuffer()));
  if (facts !== null && facts.width * facts.height > mostDots) {
    return `This picture is ${facts.width} by ${facts.height} dots, more than Parlour can open. Choose a smaller one.`;
  }
  return null;
}

/** Draws with its shape kept. A drawing without a size of its own, as some SVGs are, is drawn as large as may be. */
function drawn(
  picture: ImageBitmap | HTMLImageElement,
  side: number,
  background?: string,
): HTMLCanvasElement {
  const isSized = picture instanceof ImageBitmap;
  const [width, height] = isSized
    ? [picture.width, picture.height]
    : [picture.naturalWidth || side, picture.naturalHeight || side];
  const wanted = side / Math.max(width, height);
  const scale = isSized ? Math.min(1, wanted) : wanted;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const pen = canvas.getContext('2d');
  if (pen === null) return canvas;
  if (background !== undefined) {
    pen.fillStyle = background;
    pen.fillRect(0, 0, canvas.width, canvas.height);
  }
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The first of these qualities that is light enough; null is PNG, which has one. */
async function inLimit(
  canvas: HTMLCanvasElement,
  limit: PictureLimit,
  tries: readonly (number | null)[],
): Promise<Made> {
  for (const quality of tries) {
    const blob = await new Promise<Blob | null>((done) =>
      canvas.toBlob(done, quality === null ? 'image/png' : 'image/jpeg', quality ?? undefined),
    );
    if (blob === null) continue;
    // The browser may add a colour profile of its own; the records keep the picture and nothing else.
    const bytes = plainPicture(new Uint8Array(await blob.arrayBuffer()));
    if (bytes.length <= limit.bytes) return { base64: base64(bytes) };
  }
  return { fault: 'This picture cannot be made small enough. Choose another.' };
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(text);
}
