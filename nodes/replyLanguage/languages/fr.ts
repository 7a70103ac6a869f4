import { list, type Language } from './language';

export const french: Language = {
	code: 'fr',
	name: 'French',
	quote: {
		by: ['par'],
		on: ['Le'],
		wrote: list`
			a écrit
			a ecrit
			écrit
			nous a dit
		`,
		pronouns: list`
			j'ai
			j’ai
			nous
			vous
			il
			elle
		`,
		fields: {
			from: list`
				De
				Expéditeur
			`,
			sent: list`
				Envoyé
				Envoyé le
				Date d’envoi
				Date d'envoi
				Message du
			`,
			date: list`
				Date
				Le
			`,
			to: list`
				À
				A
				Pour
				Destinataire
			`,
			copy: list`
				Copie
				Copie à
			`,
			other: list`
				Répondre à
				Pièces jointes
			`,
			subject: list`
				Objet
				Sujet
			`,
		},
		originalMessage: list`
			Message d'origine
			Message d’origine
			Message original
			Message initial
			Courriel original
			Mail original
			E-mail original
			Mail d'origine
			E-mail d'origine
			Message transféré
			Message réexpédié
			Message transmis
		`,
		forwarded: list`
			Début du message transféré
			Début du message réexpédié
		`,
	},
	banner: {
		seldomWrites: [
			"Vous n'obtenez pas souvent d'e-mail à partir de",
			"Vous n'obtenez pas souvent d'e-mails de",
			"Vous ne recevez pas souvent d'e-mail de",
			"Vous ne recevez pas souvent d'e-mails de",
			'Vous ne recevez pas souvent de courriers de',
			'Vous ne recevez pas souvent de courrier électronique de',
		],
		external: list`
			externe
			e-mail externe
			message externe
			courriel externe
			expéditeur externe
		`,
		outside: [
			"de l'extérieur",
			'extérieur à',
			'expéditeur externe',
			'message externe',
			'e-mail externe',
			"provient d'une source externe",
		],
		links: list`
			liens
			lien
			pièces jointes
			pièce jointe
		`,
	},
	stop: {
		words: list`
			stop(?:p(?:ez|er))?
			arretez(?: (?:ca|cela|tout))?
			arret
			arreter
			cessez
			assez
			ca suffit
			foutez-moi la paix
			fichez-moi la paix
			desinscription
			desinscrire
			desinscrivez[- ](?:moi|nous)
			desinscris[- ]moi
			se desinscrire
			me desinscrire
			desinscrit
			desabonnement
			desabonner
			desabonnez[- ](?:moi|nous)
			desabonne[- ]moi
			se desabonner
			me desabonner
			desabonnez
			(?:retirez|supprimez|enlevez|effacez|rayez|otez|retire|supprime|enleve)[- ](?:moi|nous)
			me (?:retirer|supprimer|enlever|rayer)
			laissez[- ](?:moi|nous) tranquilles?
			plus (?:de|d') ?(?:mails?|e-?mails?|messages?|courriels?|pub|spam)
			ne (?:plus )?(?:me |nous |m')?(?:plus )?(?:contacter|ecrire|demarcher|solliciter|envoyer de mails?)
			ne (?:me |nous |m')(?:contactez|ecrivez|sollicitez|demarchez|derangez) (?:plus|pas)
			pas de (?:spam|pub|demarchage)
			suppression
			n'insistez (?:pas|plus)(?: merci| svp)?
			(?:fichez|foutez) le camp
			degagez?
			allez voir ailleurs
			passez votre chemin
			supprimer
			retirer
			fin
			annuler
			resilier
			resiliation
			non merci stop
		`,
		fillers: list`
			svp
			s'il vous plait
			s\.v\.p\.?
			stp
			s'il te plait
			merci(?: (?:beaucoup|bien|d'avance|par avance|de|d'))?
			bonjour
			bonsoir
			madame
			monsieur
			madame, monsieur
			immediatement
			maintenant
			tout de suite
			des maintenant
			non
			oui
			non merci
			et
			donc
			alors
			mais
			desole
			spam
			c'est du spam
			pas interesse(?:e|s|es)?
			(?:je ne suis|nous ne sommes) pas interesse(?:e|s|es)?
			(?:je suis|nous sommes) pas interesse(?:e|s)?
			aucun interet
			veuillez
			(?:pouvez|pourriez)[- ]vous
			je (?:veux|souhaite|voudrais|desire|demande)(?: a)?
			nous (?:voulons|souhaitons)
			(?:a|de) l'avenir
			desormais
			definitivement
			de (?:votre|vos|la|cette|toutes? (?:vos|les)) (?:listes?|fichiers?|base|mailings?|newsletter|liste de diffusion|liste d'envoi|liste de contacts|mails?|e-?mails?)
		`,
		negations: list`
			ne
			pas
			jamais
			sans
			ne pas
			n'
		`,
	},
	absence: {
		subjects: list`
			reponse automatique
			reponse automatisee
			message automatique
			message d'absence
			absence(?: du bureau)?
			absent(?:e)?(?: du bureau)?
			(?:en )?conges?
			hors du bureau
			notification d'absence
			avis d'absence
		`,
		away: list`
			je (?:suis|serai|reste) (?:actuellement |momentanement |en ce moment |temporairement |egalement |de nouveau )*(?:absente?|en (?:conges?|vacances|deplacement|arret|formation)|hors (?:du|de mon) bureau|indisponible|injoignable|en conge (?:maternite|paternite|parental))(?: (?:maternite|paternite|parental|annuels?|maladie))?(?: du bureau)?,? ?(?:jusqu|du |de |a partir|a compter|et |pour|avec|sans|ce jour|cette|aujourd|depuis|au |[.,!;]|$)
			(?:actuellement|momentanement) (?:absente?|en (?:conges?|vacances|deplacement)|indisponible)
			je serai (?:absente?|en (?:conges?|vacances)|de retour|a nouveau (?:disponible|joignable))
			^(?:absente?|en conges?|en vacances)(?: du bureau)? (?:jusqu|du |et de retour|de retour)
			(?:bureau|bureaux|societe|entreprise|agence|cabinet) (?:est|sont|sera|seront) (?:\S+ )?ferm\S+
			retour (?:le|au bureau|lundi|prevu)
		`,
		automatic: list`
			(?:ceci est une?|il s'agit d'une?) (?:message|reponse|e-?mail|mail) automatique
			acces (?:limite|restreint|reduit) a (?:ma|mes|mon|la) (?:messagerie|e-?mails?|mails?|boite)
			(?:consulte|lis) (?:\S+ ){0,2}?(?:mes )?(?:mails?|e-?mails?|messages?) (?:que )?(?:ponctuellement|occasionnellement|de facon)
		`,
		usual: list`
			(?:en cas d'|pour (?:toute|une|les) |si )(?:\S+ )?urgen\S+
			(?:en|pendant|durant) mon absence
			des mon retour
			a mon retour
			(?:contacter|contactez|adresser|joindre|ecrire a) (?:ma|mon|mes|le|la) (?:collegue|assistante?|equipe|service|standard)|contactez \S+@
		`,
		talks: list`
			appelez[- ]moi
			appelle[- ]moi
			(?:on s'appelle|on se parle|on peut|peut-on|pouvons-nous|pourrions-nous|pouvez-vous|seriez-vous|etes-vous)
			rappelez[- ]moi
			recontactez[- ]moi
			revenez vers moi
			relancez[- ]moi
			parlons
			discutons
			echangeons
			echanger|discuter
			(?:me|nous) (?:convient|conviendrait|va bien)
			rendez-vous
			rdv
			envoyez[- ](?:moi|nous)
			(?:je suis|nous sommes|m'|nous )?interess\S+
			tarifs?
			devis
			disponible (?:le|lundi|mardi|mercredi|jeudi|vendredi)
			contactez[- ]moi (?:a partir|apres|en|le|la)
		`,
		conditions: list`
			si
			quand
			lorsque
			parce que
			que
		`,
	},
	dates: {
		months: list`
			janvier|janv
			février|févr|fév
			mars
			avril|avr
			mai
			juin
			juillet|juil
			août
			septembre|sept
			octobre|oct
			novembre|nov
			décembre|déc
		`,
		weekdays: list`
			lundi
			mardi
			mercredi
			jeudi
			vendredi
			samedi
			dimanche
		`,
		until: list`
			jusqu'au
			jusqu'a
			jusqu'au matin du
			du .{1,30} au
		`,
		through: list`
			jusqu'à la fin du
		`,
		included: list`
			inclus
			compris
		`,
		back: list`
			retour
			de nouveau
			a nouveau
			repren
			repris
			revien
			rentr
			(?:disponible|joignable) (?:a partir|a compter|des|le)
		`,
		tomorrow: ['demain'],
		next: ['prochain'],
		isDayFirst: true,
	},
};
