import { list, type Language } from './language';

/** Only the words of mail clients. Neither flag is read in this language. */
export const catalan: Language = {
	code: 'ca',
	name: 'Catalan',
	quote: {
		on: list`
			El
			El dia
		`,
		wrote: list`
			va escriure
			ha escrit
		`,
		wroteBeforeName: ['Missatge de'],
		fields: {
			from: ['De'],
			sent: list`
				Enviat
				Enviat el
				Data d’enviament
			`,
			date: ['Data'],
			to: list`
				A
				Per a
			`,
			copy: list`
				A/c
				Còpia
			`,
			subject: list`
				Assumpte
				Tema
			`,
		},
		originalMessage: list`
			Missatge original
			Missatge reenviat
		`,
	},
	signature: {
		closings: list`
			Salutacions
			Salutacions cordials
			Atentament
			Cordialment
			Una salutació
			Una abraçada
		`,
	},
};
