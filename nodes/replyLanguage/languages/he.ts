import { list, type Language } from './language';

/** Only the words of mail clients. Neither flag is read in this language. */
export const hebrew: Language = {
	code: 'he',
	name: 'Hebrew',
	quote: {
		on: ['בתאריך', 'ב-'],
		wrote: ['כתב', 'כתבה', 'כתב/ה', 'כתב את הדברים הבאים', 'כתב/ה את הדברים הבאים'],
		wroteBeforeName: ['מאת', 'כתב', 'כתבה', 'כתב/ה'],
		fields: {
			from: ['מאת'],
			sent: ['נשלח', 'נשלחה'],
			date: ['תאריך'],
			to: ['אל'],
			copy: ['עותק', 'העתק'],
			subject: ['נושא', 'הנדון'],
		},
		originalMessage: ['ההודעה המקורית', 'הודעה מקורית', 'הודעה שהועברה'],
	},
	signature: { closings: list`בברכה; בברכה רבה; בתודה; בכבוד רב` },
};
