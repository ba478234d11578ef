/**
 * The program that sets every PDF, in Typst's language. It never changes: what a page says comes in as JSON, and is put
 * into place as strings, so that no text of a user is ever read as a command.
 *
 * Lines are broken already. Where a line's height is nothing, `leading` is the distance from baseline to baseline, and a
 * paragraph starts at its first baseline: every line falls where the SVG has it.
 */
export const pdfProgram = `
#let data = json(bytes(sys.inputs.page))

#set document(
  title: data.title,
  description: data.description,
  author: data.author,
  keywords: data.keywords,
  date: auto,
)
#set page(width: data.width * 1mm, height: data.height * 1mm, margin: 0pt)
#set text(
  font: data.font,
  fallback: false,
  lang: data.language,
  ligatures: false,
  overhang: false,
  hyphenate: false,
  top-edge: "baseline",
  bottom-edge: "baseline",
)
#set par(spacing: 0pt, justify: false)
#set block(spacing: 0pt)
#show heading: it => block(it.body)

#let unbroken = 100 * data.width * 1mm
#let before = (start: 0, middle: 0.5, end: 1)
#let side = (start: left, middle: center, end: right)

#let lines(part) = {
  set text(
    size: part.size * 1mm,
    weight: part.weight,
    style: if part.italic { "italic" } else { "normal" },
    fill: rgb(part.color),
  )
  part.lines.map(line => text(line)).join(linebreak())
}

#let words(part) = {
  set par(leading: part.step * 1mm)
  set align(side.at(part.align))
  if part.level == none { par(lines(part)) } else { heading(level: part.level, lines(part)) }
}

#let set-part(part) = if part.kind == "text" {
  place(
    top + left,
    dx: part.x * 1mm - before.at(part.align) * unbroken,
    dy: part.y * 1mm,
    block(width: unbroken, words(part)),
  )
} else {
  place(
    top + left,
    dx: part.x * 1mm,
    dy: part.y * 1mm,
    image(
      bytes(part.svg),
      format: "svg",
      width: part.width * 1mm,
      height: part.height * 1mm,
      alt: part.alt,
    ),
  )
}

#place(top + left, pdf.artifact(image(
  bytes(data.background),
  format: "svg",
  width: data.width * 1mm,
  height: data.height * 1mm,
)))
#for part in data.parts { set-part(part) }
`;
