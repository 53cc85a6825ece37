import sharp from 'sharp';
import type { HeicAnswer } from './heic-thread.ts';
import { inThread, ThreadError } from './thread.ts';

export type ImageType = 'image/jpeg' | 'image/png' | 'image/heic';
export type CleanImage = { mimeType: 'image/jpeg' | 'image/png'; bytes: Buffer };
export type ImageProblem = 'image-unreadable' | 'image-too-many-pixels';

/** Pixels of the largest phone cameras; beyond is a decompression bomb. */
const maxPixels = { sharp: 210_000_000, heic: 50_000_000 };

/** A4 at 300 dpi has 2,480 × 3,508 pixels; more adds bytes, not letters. */
const longestEdge = 4000;

const heicThread = new URL('./heic-thread.ts', import.meta.url);
const heicLimits = { ms: 30_000, bytes: 1_000_000_000 };

// What is neither JPEG nor PNG is no input for libvips, whatever the content pretends to be.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({ operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer'] });
sharp.cache(false);
sharp.concurrency(1);

/**
 * Makes the picture anew: upright, sRGB, without any metadata (position, camera, preview), at most
 * 4,000 pixels long. HEIC becomes JPEG, which every authority can open.
 */
export async function cleanImage(
  bytes: Uint8Array,
  type: ImageType,
): Promise<CleanImage | ImageProblem> {
  try {
    const image = type === 'image/heic' ? await decoded(bytes) : opened(bytes);
    if (typeof image === 'string') return image;
    const upright = image
      .autoOrient()
      .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true });
    if (type === 'image/png') {
      return { mimeType: type, bytes: await upright.png({ compressionLevel: 9 }).toBuffer() };
    }
    const jpeg = await upright.jpeg({ quality: 85, mozjpeg: false }).toBuffer();
    return { mimeType: 'image/jpeg', bytes: jpeg };
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return message.includes('pixel limit') ? 'image-too-many-pixels' : 'image-unreadable';
  }
}

function opened(bytes: Uint8Array) {
  return sharp(bytes, { limitInputPixels: maxPixels.sharp, failOn: 'error', pages: 1 });
}

async function decoded(bytes: Uint8Array) {
  const input = { bytes, maxPixels: maxPixels.heic };
  const answer = (await inThread(heicThread, input, heicLimits).catch((error: unknown) => {
    if (error instanceof ThreadError) return 'unreadable';
    throw error;
  })) as HeicAnswer;
  if (answer === 'unreadable') return 'image-unreadable';
  if (answer === 'too-many-pixels') return 'image-too-many-pixels';
  const { width, height, data } = answer;
  return sharp(data, { raw: { width, height, channels: 4 } }).flatten({ background: '#fff' });
}
