/**
 * A page as it is handed to the PDF writer: data alone, in millimetres from the upper left corner. The parts stand in
 * the order in which a person reads them, whatever their places are.
 */
export interface PdfPage {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly author: string;
  readonly keywords: readonly string[];
  /** When it says that it was made: seconds since 1970, never the clock's. */
  readonly created: number;
  readonly width: number;
  readonly height: number;
  /** What is drawn under everything else and says nothing: an SVG file of the page's size. */
  readonly background: string;
  readonly parts: readonly PdfPart[];
}

export type PdfPart = PdfText | PdfPicture;

/** A paragraph, or a heading, with its lines broken. */
export interface PdfText {
  readonly kind: 'text';
  /** How deep it stands in the outline, 1 for the title; null for a paragraph. */
  readonly level: 1 | 2 | 3 | null;
  readonly lines: readonly string[];
  /** Where the first baseline starts, or ends, or has its middle. */
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
  readonly size: number;
  /** From baseline to baseline. */
  readonly step: number;
  readonly weight: number;
  readonly italic: boolean;
  /** Red, green and blue: `#16323a`. */
  readonly color: string;
}

/** A picture, and what it says to those who do not see it. */
export interface PdfPicture {
  readonly kind: 'picture';
  readonly svg: string;
  readonly alt: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
