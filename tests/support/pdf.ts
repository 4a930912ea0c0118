import { inflateSync } from 'node:zlib';

/** What a PDF says of where it comes from, beside what is drawn on its sheets. */
export interface PdfMarks {
  readonly title: string;
  /** The targets of its links, to other addresses and inside it. */
  readonly links: readonly string[];
  /** All of it, with packed streams unpacked. */
  readonly bytes: string;
}

/** Reads the marks of a PDF as Chromium writes it. */
export function pdfMarks(pdf: Uint8Array): PdfMarks {
  const bytes = unpacked(Buffer.from(pdf));
  const [, hex, plain = ''] = /\/Title\s*(?:<([0-9A-Fa-f]*)>|\(((?:\\.|[^\\)])*)\))/.exec(bytes) ?? [];
  const links = [...bytes.matchAll(/\/URI\s*\(((?:\\.|[^\\)])*)\)/g)].map((match) => match[1] ?? '');
  return { title: hex === undefined ? plain : utf16(Buffer.from(hex, 'hex')), links, bytes };
}

function utf16(text: Buffer): string {
  return text.subarray(2).swap16().toString('utf16le');
}

function unpacked(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map((match) => {
    const from = match.index + match[0].length;
    try {
      return inflateSync(pdf.subarray(from, text.indexOf('endstream', from))).toString('latin1');
    } catch {
      return '';
    }
  });
  return text + streams.join('\n');
}
