import { list, type Language } from './language';

export const italian: Language = {
	code: 'it',
	name: 'Italian',
	quote: {
		by: ['da'],
		on: list`
			Il
			Il giorno
			In data
		`,
		wrote: list`
			ha scritto
			scrive
		`,
		fields: {
			from: list`
				Da
				Mittente
			`,
			sent: list`
				Inviato
				Inviato il
				Data invio
			`,
			date: ['Data'],
			to: list`
				A
				Destinatario
			`,
			copy: list`
				Cc
				Copia
			`,
			other: list`
				Rispondi a
				Allegati
			`,
			subject: ['Oggetto'],
		},
		originalMessage: list`
			Messaggio originale
			Messaggio inoltrato
		`,
		forwarded: ['Inizio messaggio inoltrato'],
	},
	banner: {
		seldomWrites: list`
			Non si ricevono spesso messaggi di posta elettronica da
			Non ricevi spesso messaggi di posta elettronica da
			Non ricevi spesso email da
			Non si ricevono spesso e-mail da
		`,
		external: list`
			esterno
			email esterna
			e-mail esterna
			mittente esterno
		`,
		outside: [
			"dall'esterno",
			'da un mittente esterno',
			'mittente esterno',
			"esterna all'organizzazione",
			'al di fuori',
		],
		links: list`
			link
			collegamenti
			allegati
		`,
	},
	stop: {
		words: list`
			stop
			basta(?: (?:cosi|mail|e-?mail|spam))?
			fermatevi
			smettetela
			smettila
			la smetta
			cancella(?:mi|ci|temi|teci|rmi|rci)
			(?:mi )?cancelli
			rimuovi(?:mi|ci)
			rimuovete(?:mi|ci)
			rimuover(?:mi|ci)
			(?:mi )?rimuova
			elimina(?:mi|temi|rmi)
			toglie(?:temi|teci|rmi)
			toglimi
			mi tolga
			disiscri(?:vi(?:mi|teci|temi)?|zione|ver(?:mi|ci|si)|vete(?:mi|ci)|va(?:mi)?)
			annulla(?:re)? (?:l')?iscrizione
			cancellazione
			disiscrivere
			disdetta
			(?:niente|nessun'?altr[ao]|mai) piu (?:mail|e-?mail|messaggi)
			non (?:contattate|contattare|scrivete|scrivere|disturbate|disturbare)(?:mi|ci)?(?: piu)?
			non (?:mi|ci) (?:contattate|contatti|scriva|scrivete|scrivere|contattare|disturbi|disturbate)(?: piu)?
			lasciate(?:mi|ci) in pace
			lasciami in pace
			sparite
			sparisci
			andatevene
			levatevi di torno
			cancella
			cancellare
			rimuovi
			rimuovere
			elimina
			eliminare
			fine
			annulla
			togliere
		`,
		fillers: list`
			per favore
			per cortesia
			per piacere
			cortesemente
			grazie(?: mille| tante)?
			prego
			buongiorno
			buonasera
			salve
			ciao
			gentil[ei]
			subito
			ora
			adesso
			immediatamente
			no
			si
			no grazie
			e
			ma
			spam
			questo e spam
			non (?:mi|ci) interessa
			non (?:sono|siamo) interessat[oaie]
			nessun interesse
			(?:puo|potete|potreste|potrebbe|puoi)
			(?:vorrei|voglio|desidero|chiedo|chiediamo|vogliamo|vi prego|la prego)(?: di)?
			(?:vi|la|ti) (?:chiedo|prego)(?: di)?
			di
			d(?:al|alla|alle|ai|a|i)(?: (?:vostr[aeoi]|su[aoei]|questa|tu[ao]))? (?:lista|liste|elenco|mailing list|database|newsletter|elenchi|contatti|mail|e-?mail)(?: di (?:contatti|distribuzione))?
			piu
			definitivamente
		`,
		negations: list`
			non
			mai
			senza
		`,
	},
	absence: {
		subjects: list`
			risposta automatica
			messaggio automatico
			risponditore automatico
			fuori (?:sede|ufficio)
			assenza(?: dall'ufficio)?
			assente
			(?:in )?ferie
			fuori dall'ufficio
			out of office
		`,
		away: list`
			(?:sono|saro|siamo|mi trovo|saremo|risulto|sto) (?:attualmente |al momento |momentaneamente |ora )*(?:fuori (?:dall'|dal |l')?(?:ufficio|sede|citta)|in (?:ferie|vacanza|maternita|congedo|malattia|trasferta|viaggio|permesso)(?= (?:fino|dal|e |con|parentale|sino|per|da |senza|nei|questa)|[.,;!]|$)|assente|via (?:fino|dal|per)|non (?:in ufficio|disponibile|raggiungibile|reperibile))
			non (?:sono|saro|siamo) (?:in ufficio|disponibile|raggiungibile|reperibile)(?! (?:a |per parlare))
			^(?:attualmente )?(?:fuori (?:ufficio|sede)|in ferie|assente|in vacanza) (?:fino|dal|e |sino)
			(?:ufficio|uffici|azienda) (?:e|sara|sono|saranno|rimarra|rimarranno|restera) (?:\S+ )?chius\S+
			(?:rientro|rientrero|tornero|saro di (?:ritorno|nuovo (?:in ufficio|disponibile|operativ\w))) (?:in ufficio )?(?:il|dal|lunedi|martedi|mercoledi|giovedi|venerdi|a )
		`,
		automatic: list`
			(?:questa e una|questo e un) (?:risposta|messaggio|e-?mail|mail) automatic[ao]
			accesso (?:limitato|ridotto) (?:alla|alle|all') ?(?:mia )?(?:posta|e-?mail|mail|casella)
		`,
		usual: list`
			(?:per|in caso di|se) (?:\S+ ){0,3}?(?:urgen\S+|emergenz\S+)
			(?:in|durante) (?:la )?mia assenza
			al mio (?:rientro|ritorno)
			(?:contattare|scrivere a|rivolgersi a) (?:il|la|i|le|\S+@)
		`,
		talks: list`
			mi chiami|chiamami|chiamatemi
			sentiamoci|ci sentiamo
			possiamo|potremmo|puoi|puo mandarmi|potete
			parliamone|parliamo
			mi va bene|va bene
			appuntamento|riunione|call\b|incontro
			(?:mi|ci) interessa\b|interessat[oa]|interessante
			mandami|mandatemi|inviatemi|mi mandi|mi invii
			prezzi|preventivo|offerta
			che ne dice|risentiamoci|mi ricontatti|ricontattami|ricontattatemi
		`,
		conditions: list`
			se
			quando
			che
			mentre
			perche
		`,
	},
	dates: {
		months: list`
			gennaio|gen
			febbraio|feb
			marzo|mar
			aprile|apr
			maggio|mag
			giugno|giu
			luglio|lug
			agosto|ago
			settembre|set|sett
			ottobre|ott
			novembre|nov
			dicembre|dic
		`,
		weekdays: list`
			lunedì
			martedì
			mercoledì
			giovedì
			venerdì
			sabato
			domenica
		`,
		until: list`
			(?:fino|sino) (?:al|a|alle)(?: giorno)?
			(?:fino|sino) all'
			dal .{1,30} al
		`,
		included: list`
			compreso
			incluso
			compresi
			compresa
			inclusi
		`,
		back: list`
			rientr
			torn
			ritorn
			di nuovo
			nuovamente
			riapr
			riprend
			disponibile (?:a partire|dal)
		`,
		tomorrow: ['domani'],
		next: ['prossimo'],
		isDayFirst: true,
	},
};
