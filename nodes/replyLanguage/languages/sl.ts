import { list, type Language } from './language';

/** Only the words of mail clients. Neither flag is read in this language. */
export const slovenian: Language = {
	code: 'sl',
	name: 'Slovenian',
	quote: {
		on: ['Dne', 'V'],
		wrote: ['je napisal', 'je napisala', 'je napisal/-a', 'je napisal(a)', 'napisal', 'napisala'],
		fields: {
			from: ['Od', 'Pošiljatelj'],
			sent: ['Poslano'],
			date: ['Datum'],
			to: ['Za', 'Prejemnik'],
			copy: ['Kp', 'V vednost'],
			subject: ['Zadeva'],
		},
		originalMessage: ['Izvirno sporočilo', 'Posredovano sporočilo'],
	},
	signature: { closings: list`Lep pozdrav; S spoštovanjem; Lp; Pozdrav` },
};
