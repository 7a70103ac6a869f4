/** Reads what people answer to an email. Stands on nothing but html-to-text. */
export { isOutOfOffice } from './flags/isOutOfOffice';
export { ownSubject } from './flags/subject';
export { languages } from './languages';
export { htmlToText } from './newestText/htmlToText';
export { cleanText } from './newestText/lines';
export { withoutMarks } from './newestText/marks';
export { findNewestText } from './newestText/newestText';
export { readReply, type ReadReply } from './readReply';
