import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What every team of a made network measures. */
const indicators = [
  'hva-er-viktig',
  'sykepleier-3-dager',
  'fastlege-14-dager',
  'fireukerssamtale',
  'legemiddelsamstemming-3-dager',
] as const;

export interface NetworkSize {
  readonly teams: number;
  readonly months: number;
}

/** A folder with a project of so many teams that each measure five indicators for so many months, with words on every poster. */
export async function makeNetworkFolder(folder: string, { teams, months }: NetworkSize): Promise<void> {
  const numbers = Array.from({ length: teams }, (_, index) => index + 1);
  await mkdir(join(folder, 'data'), { recursive: true });
  await writeFile(join(folder, 'gpf.yaml'), configOf(numbers));
  for (const team of numbers) await writeFile(join(folder, 'data', `team-${team}.csv`), sheetOf(team, months));
}

const configOf = (teams: readonly number[]): string => `network:
  name: Læringsnettverk Fjellfylket
  mainIndicator: sykepleier-3-dager
  gatherings:
    - { name: Samling 1, date: 2021-11-23 }
    - { name: Samling 2, date: 2022-03-22 }
    - { name: Samling 3, date: 2022-09-29 }
  invented: true
language: nb
data: ["data/*.csv"]
teams:
${teams.map(teamOf).join('\n')}
`;

const teamOf = (team: number): string => `  - id: team-${team}
    name: Fjelldal kommune nummer ${team}
    kind: kommune
    wheel: [evaluere]
    share: { network: true, web: true }
    changes:
      - { date: 2022-01-10, text: Telefon før utskrivning }
      - { date: 2022-05-02, text: Fast sykepleier ved hjemkomst }
      - { date: 2022-09-05, text: Sjekkliste HPH2 i journalen }
    poster:
      title: "Trygt hjem: sykepleier på plass"
      background: Mange kom hjem sent på dagen uten at noen visste det. Seks av ti ventet mer enn tre dager.
      aim: { what: "90 % av brukerne over 65 år får strukturert oppfølging innen 3 dager", by: 2023-03-01 }
      mainIndicator: sykepleier-3-dager
      anchoring: Enhetsleder og måleansvarlig er med hver måned.
      usersChanged: Brukerne ba om ett navn og ett nummer å ringe. Nå henger det på kjøleskapet.
      learned: [Telefonen sparer et hjemmebesøk., Sjekklisten virker når den ligger i journalen.]
      next: [Firevekerssamtale for alle., Fastlegetime innen 14 dager.]
      askUs: telefonrutinen
      contact: post@fjelldal${team}.example`;

/** Counts that wander, higher in the second year in every other series: charts with signs and without. */
function sheetOf(team: number, months: number): string {
  const rows = indicators.flatMap((indicator, place) =>
    Array.from({ length: months }, (_, month) => {
      const lift = month >= 12 && (team + place) % 2 === 0 ? 8 : 0;
      const numerator = 8 + lift + ((month * 7 + team * 5 + place * 3) % 5);
      const period = `${2021 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
      return `team-${team};${indicator};${period};${numerator};${24 + ((month + team) % 4)}`;
    }),
  );
  return `team;indikator;periode;teller;nevner\r\n${rows.join('\r\n')}\r\n`;
}
