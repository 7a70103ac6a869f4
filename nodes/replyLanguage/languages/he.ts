import { list, type Language } from './language';

/** Only the words of mail clients. Neither flag is read in this language. */
export const hebrew: Language = {
	code: 'he',
	name: 'Hebrew',
	quote: {
		on: list`
			בתאריך
			ב-
		`,
		wrote: list`
			כתב
			כתבה
			כתב/ה
			כתב את הדברים הבאים
			כתב/ה את הדברים הבאים
		`,
		wroteBeforeName: list`
			מאת
			כתב
			כתבה
			כתב/ה
		`,
		fields: {
			from: ['מאת'],
			sent: list`
				נשלח
				נשלחה
			`,
			date: ['תאריך'],
			to: ['אל'],
			copy: list`
				עותק
				העתק
			`,
			subject: list`
				נושא
				הנדון
			`,
		},
		originalMessage: list`
			ההודעה המקורית
			הודעה מקורית
			הודעה שהועברה
		`,
	},
};
