import type { PrivacyFindings } from '../../../../domain/finding-args/privacy.ts';
import type { FindingExplanationsOf } from '../../../finding-explanations.ts';

const internal =
  'The team itself can see all of its measurements with gpf report --internal --team fjelldal. Those pages must not be shared.';
const ifOfPatient =
  'If it belonged to a patient or next of kin, it may also remain in older versions, copies and e-mail: follow your routine for privacy breaches.';

export const privacy: FindingExplanationsOf<PrivacyFindings> = {
  'national-identity-number': {
    title: 'The file holds a national identity number',
    why: 'A national identity number points at one person and must not lie in a sheet of measurements. gpf has not stored the number, not shown it anywhere and not made other files. But it is in your file until somebody removes it.',
    steps: [
      'Go to the cell that is named. Select it, press Delete and save. If the number stands in a heading or in the name of the file, remove it there.',
      'The number may remain in older versions, copies and e-mail. Follow the routine for privacy breaches where you work, and ask your data protection officer if in doubt.',
      'Run gpf again. If the others cannot wait, posters can be made without the team: gpf report --leave-out fjelldal',
    ],
  },
  'possible-identity-number': {
    title: 'Something in the file may be a national identity number',
    why: 'Eleven digits with a date in them may be an identity number with a typing error, or one that Excel has shortened. That can point at a person too, so gpf stops. gpf has not stored the number, not shown it anywhere and not made other files.',
    steps: [
      'Go to the cell that is named. Select it, press Delete and save. If the number stands in the name of the file or the sheet, rename it.',
      'If it is an identity number, it may remain in older versions, copies and e-mail. Follow the routine for privacy breaches where you work.',
      'If it is another number that the measurements need, write a letter right before it.',
      'Run gpf again. If the others cannot wait, posters can be made without the team: gpf report --leave-out fjelldal',
    ],
  },
  'person-column': {
    title: 'A column is made for information about persons',
    why: 'Measurements are only counts. A column for names, dates of birth or record numbers suggests that the file is a list of patients, and it must not be shared. gpf has not stored what stands there, not shown it anywhere and not made other files.',
    steps: [
      'Delete the whole column: right-click the letter above it and choose Delete. Save the file.',
      'If the file is a list of patients, leave it where it belongs, and make a new sheet with counts only.',
      'If it holds names of teams and not of persons, call the column “team”.',
      'The column may remain in older versions, copies and e-mail. Follow the routine for privacy breaches where you work.',
      'Run gpf again. If the others cannot wait, posters can be made without the team: gpf report --leave-out fjelldal',
    ],
  },
  'birth-date': {
    title: 'Something in the file looks like a date of birth',
    why: 'A date of birth together with the municipality can be enough to recognize a person. gpf has not stored the date and does not show it in messages. But it is in your file until somebody removes it.',
    steps: [
      'Go to the cell that is named, delete the date and save.',
      ifOfPatient,
      'If it is another date, it can stay, but it then belongs in the column “period” or “date”.',
    ],
  },
  'phone-number': {
    title: 'Something in the file looks like a phone number',
    why: 'A phone number leads straight to a person and is not needed for measuring. gpf has not stored the number and does not show it in messages. But it is in your file until somebody removes it.',
    steps: [
      'Go to the cell that is named, delete the number and save.',
      ifOfPatient,
      'If it is the team’s own, write it in the field “contact” of the sheet of poster texts. It can stand there.',
    ],
  },
  'e-mail-address': {
    title: 'Something in the file looks like an e-mail address',
    why: 'An e-mail address is often a name and is not needed for measuring. gpf has not stored the address and does not show it in messages. But it is in your file until somebody removes it.',
    steps: [
      'Go to the cell that is named, delete the address and save.',
      ifOfPatient,
      'If it is the team’s own, write it in the field “contact” of the sheet of poster texts. It can stand there.',
    ],
  },
  'small-number': {
    title: 'Measurements of few patients are not shown',
    why: 'Where few patients are behind a measurement, somebody may recognize one of them. Therefore it is hidden for privacy in all that is shown to others. It is not deleted, and your sheet is as before.',
    steps: [
      'Nothing needs mending.',
      'If you want more measurements to be shown, count over longer periods, like this in gpf.yaml: step: quarter',
      internal,
    ],
  },
  'hidden-to-protect-another': {
    title: 'One measurement is hidden so that another stays hidden',
    why: 'If all patients and all groups but one are shown, the last one can be worked out. Therefore groups of many patients may be hidden for privacy too. They are not deleted, and your sheet is as before.',
    steps: [
      'Nothing needs mending.',
      'If you want more measurements to be shown, count over longer periods, or without splitting into patient groups.',
      internal,
    ],
  },
  'pooled-for-privacy': {
    title: 'The measurements are added up to longer periods',
    why: 'The indicator concerns something that can point at a person, such as a readmission. Where numbers are small, the whole series is added up to longer periods, for privacy. Hiding the small numbers alone would bend the result.',
    steps: [
      'Nothing needs mending. Keep handing in for each period.',
      'If something is missing at the beginning or end of a long period, it is shown once it is whole.',
      internal,
    ],
  },
  'hidden-by-outcome': {
    title: 'None of the measurements are shown, since numbers are too small',
    why: 'The indicator concerns something that can point at a person, and numbers are small even when they are added up. Therefore measurements, line and reading are hidden for privacy. Your sheet is as before.',
    steps: [
      'If it does not stand how many patients the numbers concern, write that in the column “denominator”. Else nothing needs mending.',
      internal,
      'If you want a chart on the poster, measure something that happens more often too, such as follow-up after discharge.',
    ],
  },
  'story-without-consent': {
    title: 'The patient’s words are not shown without consent',
    why: 'A story can be recognized without a name too, above all in a small municipality. Therefore the patient’s words come on the poster only when it is written down that the patient has said yes, and to what.',
    steps: [
      'Ask the patient whether the words may stand on the poster.',
      'Write the date in the field “consent-date”, and “gathering” or “gathering, web” in the field “consent-covers”. In gpf.yaml it is called consent.',
      'If the consent has run out or was withdrawn, empty the field.',
    ],
  },
};
