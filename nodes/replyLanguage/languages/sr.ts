import { list, type Language } from './language';

/** In Cyrillic; Croatian covers Latin letters. Only the words of mail clients. Neither flag is read in this language. */
export const serbian: Language = {
	code: 'sr',
	name: 'Serbian',
	quote: {
		on: ['Дана'],
		wrote: list`
			је написао
			је написала
			је написао/ла
			написао је
			написала је
		`,
		fields: {
			from: list`
				Од
				Шаље
			`,
			sent: ['Послато'],
			date: ['Датум'],
			to: list`
				За
				Прима
			`,
			copy: ['Копија'],
			subject: list`
				Тема
				Предмет
				Наслов
			`,
		},
		originalMessage: list`
			Оригинална порука
			Прослеђена порука
		`,
	},
};
