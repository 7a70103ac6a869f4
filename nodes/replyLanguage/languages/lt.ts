import { list, type Language } from './language';

export const lithuanian: Language = {
	code: 'lt',
	name: 'Lithuanian',
	quote: {
		wrote: list`
			rašė
			parašė
		`,
		fields: { from: ['Nuo'], sent: ['Išsiųsta'], to: ['Kam'], subject: ['Tema'] },
	},
	stop: {
		words: list`
			stop
			stabdykite
			atsisakau
			atsisakyti(?: prenumeratos)?
			isbraukite mane
			pasalinkite mane
			istrinkite mane
			uzteks
			ne(?:be)?rasykite(?: man)?(?: daugiau)?
			(?:daugiau )?(?:man )?(?:ne(?:be)?rasykite|nesiuskite|nebesiuskite|nesusisiekite)(?: (?:man|daugiau|laisku))*
		`,
		fillers: list`
			prasau
			prasome
			aciu
			dekoju
			laba diena
			sveiki
			labas
			dabar
			is karto
			ne
			taip
			ir
			bet
			atsiprasau
			spam
			nesidomiu
			nedomina
			neidomu
			is (?:savo |jusu |sio )?(?:saraso|sarasu|duomenu bazes|bazes|naujienlaiskio)
		`,
		negations: ['ne'],
	},
	absence: {
		subjects: list`
			automatinis atsakymas
			ne biure
			(?:esu )?atostog(?:ose|os|auju)
			nesu biure
		`,
		away: list`
			(?:esu|busiu|siuo metu) (?:\S+ ){0,2}?(?:atostogose|ne biure|komandiruoteje|isvykes|isvykusi|nedarbe|nepasiekiam\S+)
			atostogauju
			nesu biure|nebusiu biure
		`,
		automatic: ['tai (?:yra )?automatin'],
		usual: list`
			skubi\S+
			man nesant
		`,
		talks: list`
			skambinkite|paskambinkite
			galime|galetume|gal galim
			susitik\S*|pasikalb\S*|aptar\S*
			tinka|tiktu
			atsiuskite
			domina\b|idomu\b|susidomej
			kain\S+|pasiulym\S+
		`,
		conditions: list`
			jei
			kai
			kad
		`,
	},
	dates: {
		months: list`
			sausio
			vasario
			kovo
			balandžio
			gegužės
			birželio
			liepos
			rugpjūčio
			rugsėjo
			spalio
			lapkričio
			gruodžio
		`,
		weekdays: list`
			pirmadienio|pirmadienį
			antradienio|antradienį
			trečiadienio|trečiadienį
			ketvirtadienio|ketvirtadienį
			penktadienio|penktadienį
			šeštadienio
			sekmadienio
		`,
		until: list`
			iki
			nuo .{1,30} iki
		`,
		included: ['imtinai'],
		back: list`
			grisi
			grizt
			vel(?!\p{L})
			busiu biure
		`,
	},
};
