import { list, type Language } from './language';

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
	stop: {
		words: list`
			stop
			baixa
			de baixa
			(?:doneu-me|dona'm|doni'm|donin-me|donar-me|vull donar-me|donar) (?:la |de )?baixa
			prou
			prou ja
			pareu(?: ja)?
			atureu-vos
			ja n'hi ha prou
			(?:traieu|treieu|treu|tregui|treguin|tregueu|esborreu|esborri|esborrin|elimineu|elimini|eliminin|suprimiu|retireu)-(?:me|nos|m)
			(?:esborra|elimina|retira)'m
			desubscriu-me
			desubscripcio
			(?:cancel·lar|cancel·leu|cancelar|anular|anul·lar) (?:la |la meva )?subscripcio
			no mes (?:correus?|mails?|e-?mails?|missatges?|spam)
			no (?:em |ens |m')(?:contacteu|escriviu|escriguis|molesteu|truqueu|envieu res|molestis|contactis)(?: mes)?
			deixeu(?:-me|-nos) (?:en pau|tranquil\S*|estar)
			deixa'm (?:en pau|tranquil\S*|estar)
			no (?:insisteixis|insistiu|insisteixi)(?: mes)?
			foteu el camp
			a pastar
			oblideu-me
			cancel·lar
			esborrar
			eliminar
			fi
			sortir
		`,
		fillers: list`
			si us plau
			sisplau
			siusplau
			gracies
			moltes gracies
			merces
			hola
			bon dia
			bona (?:tarda|nit)
			ara
			ja
			no
			si
			no gracies
			i
			pero
			ho sento
			spam
			aixo es spam
			no (?:m'|ens )interessa
			no estic interessa(?:t|da)
			no estem interessats
			(?:podeu|podrieu|pots|podria)
			(?:vull|voldria|demano|sol·licito)
			d'aquesta llista
			de (?:la |la vostra |la seva |la teva )?(?:llista|base de dades|newsletter|llista de correus?|llista de distribucio)
			mes
			va
			home
			nois
			de veritat
			d'una vegada
			escolta
		`,
		negations: list`
			no
			mai
			sense
		`,
	},
	absence: {
		subjects: list`
			resposta automatica
			missatge automatic
			absent
			fora de l'oficina
			(?:de )?vacances
		`,
		away: list`
			(?:soc|estic|estare|sere|estem) (?:\S+ ){0,2}?(?:fora de l'oficina|fora del despatx|de vacances|de baixa (?:medica|per maternitat)|absent|de permis)
			(?:torno|tornare) (?:a l'oficina |al despatx )?(?:el|dilluns|dimarts|dimecres|dijous|divendres)
			no (?:soc|sere|estare) (?:a l'oficina|al despatx|disponible)
		`,
		automatic: list`
			(?:aquest|aquesta) es una? (?:resposta|missatge) automatic\S*
			acces limitat al (?:correu|e-?mail)
		`,
		usual: list`
			(?:per a?|en cas d'|si es) (?:\S+ )?urgen\S+
			durant la meva absencia
			en tornar
		`,
		talks: list`
			truca'm|truqueu-me
			(?:podem|podriem|podeu)
			parlem|parlar
			reunio|reunir
			em va be|ens va be
			envia'm|envieu-me
			interessat|interessada
			preu\S*|pressupost
			escriviu-me|escriu-me
		`,
		conditions: list`
			si
			quan
			que
		`,
	},
	dates: {
		months: list`
			gener|gen
			febrer|febr
			març
			(?:d')?abril|abr
			maig
			juny
			juliol|jul
			(?:d')?agost|ag
			setembre|set
			(?:d')?octubre|oct
			novembre|nov
			desembre|des
		`,
		weekdays: list`
			dilluns
			dimarts
			dimecres
			dijous
			divendres
			dissabte
			diumenge
		`,
		until: list`
			fins (?:al|a|el)(?: dia)?
			del .{1,30} al
		`,
		included: ['inclòs'],
		back: list`
			torn
			de nou
			reincorpor
			disponible (?:a partir|des)
		`,
		isDayFirst: true,
	},
};
