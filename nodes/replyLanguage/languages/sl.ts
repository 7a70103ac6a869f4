import { list, type Language } from './language';

/** Only the words of mail clients. Neither flag is read in this language. */
export const slovenian: Language = {
	code: 'sl',
	name: 'Slovenian',
	quote: {
		on: list`
			Dne
			V
		`,
		wrote: list`
			je napisal
			je napisala
			je napisal/-a
			je napisal(a)
			napisal
			napisala
		`,
		fields: {
			from: list`
				Od
				Pošiljatelj
			`,
			sent: ['Poslano'],
			date: ['Datum'],
			to: list`
				Za
				Prejemnik
			`,
			copy: list`
				Kp
				V vednost
			`,
			subject: ['Zadeva'],
		},
		originalMessage: list`
			Izvirno sporočilo
			Posredovano sporočilo
		`,
	},
};
