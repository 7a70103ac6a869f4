import { list, type Language } from './language';

export const estonian: Language = {
	code: 'et',
	name: 'Estonian',
	quote: {
		wrote: ['kirjutas'],
		fields: {
			from: ['Saatja'],
			sent: ['Saadetud'],
			to: list`
				Saaja
				Adressaat
			`,
			subject: ['Teema'],
		},
	},
	stop: {
		words: list`
			stopp?
			lopetage(?: (?:ara|saatmine|kirjutamine))?
			lopeta
			loobun
			loobu
			loobuda
			eemalda(?:ge)? (?:mind|meid)(?: nimekirjast)?
			kustuta(?:ge)? (?:mind|mu andmed|minu andmed)
			votke mind (?:listist |nimekirjast )?maha
			aitab
			(?:palun )?(?:arge|ara) (?:mulle |meile )?(?:rohkem |enam )?(?:kirjutage|kirjuta|saatke|saada|tulitage|votke uhendust)(?: (?:mulle|enam|rohkem|kirju))*
		`,
		fillers: list`
			palun
			aitah
			tanan
			tere
			tere paevast
			kohe
			nuud
			ei
			jah
			ei,? aitah
			ja
			aga
			vabandust
			spamm?
			(?:ma )?ei ole huvitatud
			ei huvita
			pole huvitatud
			(?:oma |teie |sellest |postitus)?(?:nimekirjast|listist|andmebaasist|postitusloendist)
		`,
		negations: list`
			ei
			mitte
		`,
	},
	absence: {
		subjects: list`
			automaatvastus
			automaatne vastus
			kontorist valjas
			puhkus(?:el)?
			eemal
		`,
		away: list`
			(?:olen|viibin|oleme) (?:\S+ ){0,3}?(?:puhkusel|kontorist (?:valjas|eemal|ara)|lahetuses|haiguslehel|eemal|lapsehoolduspuhkusel)|ei ole (?:kontoris|kohal|tool|kattesaadav)
		`,
		automatic: ['see on automaat'],
		usual: list`
			kiiret?\S+ (?:kusimus|juhtu|korral)\S*
			minu (?:eemal|ara)oleku
		`,
		talks: list`
			helistage|helista
			kas saaksime|saame|voiksime|voime
			raagime|kohtume|kohtuda
			sobib
			saatke mulle|saada mulle
			huvitab\b|huvitav|huvitatud
			hin(?:d|nad)|pakkumi\S+
		`,
		conditions: list`
			kui
			et
			sest
		`,
	},
	dates: {
		months: list`
			jaanuar\p{L}*
			veebruar\p{L}*
			märts\p{L}*
			aprill\p{L}*
			mai\p{L}*
			juuni\p{L}*
			juuli\p{L}*
			august\p{L}*
			september|septembri\p{L}*
			oktoober|oktoobri\p{L}*
			november|novembri\p{L}*
			detsember|detsembri\p{L}*
		`,
		weekdays: list`
			esmaspäeva\p{L}*
			teisipäeva\p{L}*
			kolmapäeva\p{L}*
			neljapäeva\p{L}*
			reede\p{L}*
			laupäeva\p{L}*
			pühapäeva\p{L}*
		`,
		until: list`
			kuni
			alates .{1,30} kuni
		`,
		included: ['kaasa arvatud'],
		back: list`
			tagasi
			naas
			taas
			jalle
		`,
		isDayFirst: true,
	},
};
