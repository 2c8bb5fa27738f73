import { deflateSync } from "node:zlib";
import { drawn, joined, latin, PAYLOAD, withChunk, withSegment } from "./bytes";

export type Cleansed = { readonly name: string; readonly bytes: Buffer };

/** What a camera notes about where a picture was taken. */
const GPS = {
  IFD0: { Make: "Camera", Model: PAYLOAD, Artist: "Somebody's name" },
  IFD3: {
    GPSLatitudeRef: "N",
    GPSLatitude: "45/1 31/1 12/1",
    GPSLongitudeRef: "W",
    GPSLongitude: "122/1 40/1 30/1",
  },
};
const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description exif:GPSLatitude="45,31.2N" xmlns:exif="http://ns.adobe.com/exif/1.0/">${PAYLOAD}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const BEHIND = latin(`PK\u0003\u0004${PAYLOAD}`);

/** A color profile that unpacks to a quarter of a gigabyte. */
const profileBomb = (): Buffer =>
  joined("bomb\0\0", deflateSync(Buffer.alloc(256 * 1024 * 1024), { level: 9 }));

/** Photographs that are ones, with more in them than a picture: that is left behind. */
export async function cleansedFiles(): Promise<Cleansed[]> {
  const jpeg = await drawn().jpeg().toBuffer();
  const png = await drawn().png().toBuffer();
  const webp = await drawn().webp().toBuffer();
  const bomb = profileBomb();
  return [
    {
      name: "a JPEG with the place it was taken at",
      bytes: await drawn().withExif(GPS).jpeg().toBuffer(),
    },
    { name: "a PNG with the place", bytes: await drawn().withExif(GPS).png().toBuffer() },
    { name: "a WebP with the place", bytes: await drawn().withExif(GPS).webp().toBuffer() },
    {
      name: "a JPEG with notes in XML",
      bytes: withSegment(jpeg, 0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${XMP}`)),
    },
    { name: "a JPEG with a script in its comment", bytes: withSegment(jpeg, 0xfe, latin(PAYLOAD)) },
    {
      name: "a JPEG with a page in a segment of its own",
      bytes: withSegment(jpeg, 0xed, latin(`Photoshop 3.0\0${PAYLOAD}`)),
    },
    { name: "a JPEG that is also a ZIP", bytes: joined(jpeg, BEHIND) },
    { name: "a JPEG with a page behind it", bytes: joined(jpeg, `<html>${PAYLOAD}</html>`) },
    {
      name: "a JPEG with a film behind it, as telephones make",
      bytes: joined(jpeg, Buffer.from([0, 0, 0, 24]), "ftypmp42", PAYLOAD),
    },
    { name: "a PNG that is also a ZIP", bytes: joined(png, BEHIND) },
    {
      name: "a PNG with a script in its text",
      bytes: withChunk(png, "tEXt", latin(`Comment\0${PAYLOAD}`)),
    },
    { name: "a PNG with a chunk that nobody knows", bytes: withChunk(png, "evIl", latin(PAYLOAD)) },
    {
      name: "a PNG with a packed text that is a bomb",
      bytes: withChunk(png, "zTXt", joined("Comment\0\0", bomb.subarray(6))),
    },
    { name: "a PNG with a color profile that is a bomb", bytes: withChunk(png, "iCCP", bomb) },
    { name: "a WebP with a page behind it", bytes: joined(webp, `<html>${PAYLOAD}</html>`) },
    {
      name: "a JPEG in colors of print",
      bytes: await drawn().toColorspace("cmyk").jpeg().toBuffer(),
    },
    { name: "a PNG of sixteen bits", bytes: await drawn().toColorspace("rgb16").png().toBuffer() },
    { name: "a PNG one can look through", bytes: await drawn().ensureAlpha(0.4).png().toBuffer() },
    { name: "a gray JPEG", bytes: await drawn().grayscale().jpeg().toBuffer() },
    { name: "a progressive JPEG", bytes: await drawn().jpeg({ progressive: true }).toBuffer() },
  ];
}
