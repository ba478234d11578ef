import type { FileFindings } from '../../../../domain/finding-args/files.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

export const files: FindingExplanationsOf<FileFindings> = {
  'file-not-found': {
    title: 'The file does not exist',
    why: 'Where the file is missing, its measurements are missing too. The team looks as if it had not measured, and gets no poster.',
    steps: [
      'Open the folder and see what the file is called. Look for slips of the pen and for two endings, such as “fjelldal.csv.csv”.',
      'Move the file into the folder, or correct its name under “data” in gpf.yaml.',
    ],
  },
  'file-locked': {
    title: 'The file is locked by another program',
    why: 'Excel lets nobody else in while a file is open there. gpf then cannot read the measurements, and what you just wrote may not be saved yet.',
    steps: ['Save the file in Excel, and close it.', 'Run gpf once more.'],
  },
  'file-unreadable': {
    title: 'The file cannot be read',
    why: 'gpf is not allowed to open the file, or finds a folder where a file should be. Its measurements do not reach the poster.',
    steps: [
      'Try to open the file in Excel.',
      'If that fails, ask whoever owns the folder for access.',
      'If it works, save a copy in a folder on your own computer, and use that.',
    ],
  },
  'file-empty': {
    title: 'The file is empty',
    why: 'There is a file, but no measurements in it. Often it was sent before it had been saved.',
    steps: [
      'Open the spreadsheet with the measurements in Excel.',
      'Choose Fil → Lagre som (File → Save As), the type “CSV UTF-8 (semikolondelt)”, and save.',
    ],
  },
  'file-is-not-a-table': {
    title: 'The file is not a table',
    why: 'gpf reads rows and columns. A letter, an e-mail or a picture with numbers in it cannot become a line, and guessing at the numbers would go wrong.',
    steps: [
      'Write the measurements in a sheet: a heading on top of each column, and a row for each measurement.',
      'Choose Fil → Lagre som (File → Save As), the type “Excel-arbeidsbok (.xlsx)” (Excel Workbook), and save.',
    ],
  },
  'file-is-spreadsheet': {
    title: 'The file is of a kind that gpf does not read',
    why: 'Old workbooks, spreadsheets of other programs, PDFs and zip files store numbers in other ways. gpf reads CSV files and Excel workbooks (.xlsx), and leaves the rest alone rather than guess.',
    steps: [
      'Open the measurements in Excel. If it is a zip file, unpack it first.',
      'Choose Fil → Lagre som (File → Save As), the type “Excel-arbeidsbok (.xlsx)” (Excel Workbook), and save.',
    ],
  },
  'file-is-protected': {
    title: 'The file is protected by a password',
    why: 'Without the password gpf cannot read what is in it, and gpf never asks for a password. The measurements do not reach the poster.',
    steps: [
      'Open the file in Excel with the password.',
      'Choose Fil → Info → Beskytt arbeidsbok → Krypter med passord (File → Info → Protect Workbook → Encrypt with Password), empty the field and press OK.',
      'Save the file. If it holds more than numbers for whole months, move the measurements to a new file instead.',
    ],
  },
  'file-too-large': {
    title: 'The file is larger than gpf reads',
    why: 'A sheet of measurements is small. So large a file is probably an extract from the patient records, with a row for each patient, and that does not belong in gpf.',
    steps: [
      'See whether it is the right file.',
      'If it is an extract, make a sheet with a row for each month and nothing but the counts.',
    ],
  },
  'file-changed-while-reading': {
    title: 'The file was changed while gpf read it',
    why: 'Somebody saved the file as it was being read. The poster may show something from before and something from after the change.',
    steps: ['Wait until the file has been saved, in OneDrive or on the shared drive too.', 'Run gpf once more.'],
  },
  'unread-file': {
    title: 'A file in the folder is not read',
    why: 'The file lies where the measurements lie, but gpf does not read it: its name does not fit what stands under “data” in gpf.yaml, or it is of a kind that gpf does not read in a folder. If it holds a team’s measurements, the team would otherwise be missing without anybody seeing it.',
    steps: [
      'Open the file and see whether it holds measurements, changes or texts for the poster.',
      'If it does, add its name under “data” in gpf.yaml. “data/*.xlsx” is every Excel workbook in the folder “data”.',
      'Or open it in Excel, choose File → Save As, and save it as the other files are.',
      'If it does not belong there, move it to another folder.',
    ],
  },
  'same-file-twice': {
    title: 'Two files hold the same',
    why: 'If both were read, every measurement would count twice. Often one of them is a copy that was downloaded again, such as “fjelldal (1).csv”.',
    steps: [
      'Open both files and see whether they should be alike.',
      'If one is a copy, delete it.',
      'If it should hold other measurements, find the right file and put it in the folder.',
    ],
  },
  'several-sheets': {
    title: 'Several sheets of the workbook may be the measurements',
    why: 'Two sheets may be the measurements, or the sheet of measurements is hidden, and gpf cannot know which of them counts. If gpf chose wrong, old numbers or those of others would be on the poster.',
    steps: [
      'If all rows belong to the measurements, copy them below each other into one sheet and delete the other.',
      'If one of them is old, right-click its tab at the bottom and choose Slett (Delete), or Flytt eller kopier (Move or Copy) to a new book.',
      'If the sheet is hidden, right-click a tab, choose Vis (Unhide), and show it.',
      'Save the workbook.',
    ],
  },
  'sheets-skipped': {
    title: 'Some sheets of the workbook were not read',
    why: 'gpf reads the sheet that has the headings of measurements. Notes and calculations in other sheets should not count. If there were measurements there, the poster lacks them.',
    steps: [
      'Look at the tabs at the bottom of Excel for other sheets with measurements.',
      'Move those to the sheet that was read, and save.',
    ],
  },
  'formula-without-value': {
    title: 'The formula in the cell has no answer',
    why: 'Some programs save formulas without working them out. gpf does not work out formulas, so the number is missing.',
    steps: [
      'Open the file in Excel. Excel then works out all formulas.',
      'See that the answer stands in the cell, and save.',
    ],
  },
  'hidden-rows': {
    title: 'Hidden rows were read too',
    why: 'Rows that are hidden or filtered away in Excel are still in the file. They count on the poster, though you do not see them.',
    steps: [
      'Choose Data → Fjern (Clear the filter), or select the whole sheet, right-click a row number and choose Vis (Unhide).',
      'Delete the rows that should not count, and save.',
    ],
  },
  'merged-cells': {
    title: 'Cells are merged',
    why: 'Only the first of the merged cells holds anything in the file. To gpf the others are empty, so the rows below may lack their team or period.',
    steps: [
      'Select the cells, and press Slå sammen og midtstill (Merge & Center) under Hjem (Home), so that they part again.',
      'Fill in every cell. Drag the corner at the bottom right to copy downwards.',
      'Save.',
    ],
  },
  'series-not-checked': {
    title: 'There are too many measurements to look at their course',
    why: 'Every row was checked, but not how the numbers go over time. Gaps, leaps and advice on charts are not told.',
    steps: ['Check one file, or one team, at a time.'],
  },
  'nul-bytes': {
    title: 'The file is damaged',
    why: 'The file holds characters that never stand in a text. Copying was probably broken off, or a program did not write it to its end, and its numbers cannot be trusted.',
    steps: [
      'Find the original, and open it in Excel.',
      'Choose Fil → Lagre som (File → Save As), the type “CSV UTF-8 (semikolondelt)”, and save.',
    ],
  },
};
