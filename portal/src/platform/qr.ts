import encodeQR from 'qr';

/** The address as a QR code: SVG, readable with a damaged quarter. */
export function qrCode(address: string): string {
  return encodeQR(address, 'svg', { ecc: 'quartile', border: 2 });
}
