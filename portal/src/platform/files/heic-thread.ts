import { parentPort, workerData } from 'node:worker_threads';
import decode from 'heic-decode';

/** What the thread answers: the primary image turned upright, 4 bytes a pixel (RGBA). */
export type HeicAnswer =
  | { width: number; height: number; data: Uint8ClampedArray<ArrayBuffer> }
  | 'too-many-pixels'
  | 'unreadable';

const { bytes, maxPixels } = workerData as { bytes: Uint8Array; maxPixels: number };

async function primaryImage(): Promise<HeicAnswer> {
  try {
    const [image] = await decode.all({ buffer: bytes });
    if (!image) return 'unreadable';
    if (image.width * image.height > maxPixels) return 'too-many-pixels';
    const { width, height, data } = await image.decode();
    return { width, height, data };
  } catch {
    return 'unreadable';
  }
}

const answer = await primaryImage();
parentPort?.postMessage(answer, typeof answer === 'string' ? [] : [answer.data.buffer]);
