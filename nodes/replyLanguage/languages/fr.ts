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
	signature: {
		closings: list`
			Cordialement
			Bien cordialement
			Très cordialement
			Cordialement vôtre
			Cdlt
			Cdt
			Bien à vous
			Bien à toi
			Salutations
			Sincères salutations
			Meilleures salutations
			Salutations distinguées
			Salutations cordiales
			Cordiales salutations
			Sincèrement
			Respectueusement
			Amicalement
			Bonne journée
			Bonne soirée
			Belle journée
			Excellente journée
			Bonne fin de journée
			Bonne réception
		`,
		sentFrom: list`
			Envoyé de
			Envoyé depuis
			Envoyé à partir
			Envoyé avec
			Envoyé via
			Télécharger Outlook pour
			Obtenez Outlook pour
			Obtenez BlueMail pour
			Télécharger BlueMail pour
			Obtenir BlueMail pour
		`,
		excuses: list`
			fautes
			brièveté
			erreurs
		`,
		phone: list`
			Tél
			Portable
			Mobile
		`,
		speech: list`
			je
			j'ai
			me
			moi
			mon
			mes
			nous
			notre
			vous
			votre
			vos
			tu
			merci
			veuillez
			pouvez
			est
			sont
			suis
			quand
			comment
			pourquoi
			ne
			pas
		`,
	},
	disclaimer: {
		titles: list`
			avis de confidentialité
			avertissement
			clause de confidentialité
			mention légale
		`,
		thisMessage: list`
			ce message
			ce courriel
			cet e-mail
			cet email
			ce mail
			les informations contenues
		`,
		confidential: list`
			confidentiel
			confidentiels
			confidentielle
			confidentielles
			destinataire
			destinataires
		`,
		misdirected: list`
			destinataire
			destinataires
			par erreur
			en cas d'erreur
			en cas d’erreur
			usage exclusif
		`,
		addedBelow: list`
			pensez à l'environnement
			pensez à l’environnement
			avant d'imprimer
			avant d’imprimer
			sans virus
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
		`,
		aloneOnly: list`
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
		classes: {
			not: list`
				ne
				n
				pas
				plus
				jamais
				aucun
				aucune
				sans
				inutile
				rien
				pas la peine
				pas besoin
				plus jamais
				ni
				nul besoin
				plus aucun
				plus aucune
			`,
			self: list`
				je
				j
				nous
				on
				il
				elle
				ils
				qui
			`,
			want: list`
				veux
				voulons
				souhaite
				souhaitons
				souhaiterais
				souhaiterions
				voudrais
				voudrions
				desire
				desirons
				demande
				demandons
				prie
				prions
				aimerais
				autorise
				autorisons
				accepte
				acceptons
				exige
				exigeons
				interdis
				refuse
				refusons
				besoin
				interesse
				interesses
				gre
				merci
				remercie
				apprecie
				apprecierais
				interet
				remercierais
				reconnaissant
				prefere
				prefererais
				m'oppose
				oppose
				opposons
				interdisons
			`,
			ask: list`
				merci
				svp
				veuillez
				pouvez vous
				pourriez vous
				je
				j
				nous
				s
				comment
				prie
				priere
				doit
				doivent
				devrait
				devraient
				peut
				peuvent
				necessaire
				necessaires
			`,
			end: list`
				cessez
				cesser
				cesse
				cessiez
				arretez
				arreter
				arrete
				arretiez
				stoppez
				stopper
				stop
				refuse
				refusons
				interdis
				abstenez
				abstenir
				dispenser
				finissez
				evitez
				eviter
				mettre fin
				mettez fin
				oppose
				stopp*
				cess*
				fin a
				mettre un terme
				mettez un terme
				arret*
				abstiens
				renonc*
				epargn*
				foutez ~ paix
				laiss* ~ tranquille
				interromp*
				suspend*
				oppos*
				refus*
				terminer
				finissons
				assez
				epargnez*
			`,
			enough: list`
				assez
				marre
				ras le bol
				ca suffit
				suffit
				non sollicite*
				indesirable*
			`,
			contact: list`
				contacter
				contactez
				contacte
				contactes
				contactee
				contactiez
				recontact*
				recontacter
				entendre
				ecrire
				ecrivez
				ecris
				ecriviez
				recrire
				relancer
				relancez
				relance
				relanciez
				sollicit*
				demarch*
				harcel*
				spamm*
				importun*
				derang*
				prospecter
				prospectez
				ennuyer
				ennuyez
				utiliser
				utilisez
				conserver
				conservez
				adresser
				adressez
				reecri*
				reecrire
				rappel*
				relanc*
				deranger
				embet*
				joindre
				revenir vers
				reviens vers
				revenez vers
				m'adress*
				approch*
				prospect*
				utilis*
				appel*
				insist*
				garder
				gardez
				stock*
				conserv*
			`,
			send: list`
				envoyer
				envoyez
				envoie
				envoyiez
				envoi
				recevoir
				recoive
				transmettre
				transmettez
				adresser
				adressez
				voir
				revoir
				lire
				entendre
			`,
			mails: list`
				mail
				mails
				e mail
				e mails
				email
				emails
				message
				messages
				courriel
				courriels
				envoi
				envois
				relance
				relances
				sollicitation
				sollicitations
				spam
				spams
				pub
				publicite
				publicites
				pubs
				newsletter
				newsletters
				prospection
				demarchage
				communications
				communication
				contact
				contacts
				offres
				part
				sollicitation*
				publicite*
				infolettre*
				newsletter*
				courrier*
				notifications
				prospectus
				propositions
				spam*
				mailing*
				communication*
				appels
			`,
			more: list`
				plus
				jamais
				vos
				votre
				tes
				ces
				ce genre
				autre
				autres
				nouveau
				nouveaux
				nouvelle
				nouvelles
				prochain
				prochaine
				desormais
				avenir
				encore un
				encore une
				continuez
				de vous
				aucun
				aucune
				futur
				tout
			`,
			me: list`
				me
				m
				moi
				nous
				mon
				ma
				mes
				notre
				nos
				cette adresse
				ce mail
				cet email
			`,
			remove: list`
				retir*
				supprim*
				enlev*
				rayer
				rayez
				raye
				effac*
				radier
				radiez
				oter
				otez
				otes
				exclure
				excluez
				sortir
				sortez
				sors
				suppression
				effacement
				liste noire
				retrait
				vire*
				ray*
				radi*
				sort*
				exclu*
				elimin*
				detrui*
				ot*
				purg*
				bann*
				blackliste*
				blacklister
				desinscri*
				radiation
				oubli*
				virez
				virer
				degag*
				ecart*
				nettoy*
				liste rouge
				liste d exclusion
				liste d opposition
				sortir de
				disparait*
				disparaitre
			`,
			leave: list`
				desinscri*
				desabonn*
				unsubscribe
				desinscription
				desabonnement
			`,
			mine: list`
				adresse
				adresses
				mail
				e mail
				email
				nom
				contact
				numero
				fiche
				donnees
				coordonnees
				informations
				infos
				compte
				profil
				societe
				entreprise
				adresse*
				courriel
				telephone
				trace
				traces
			`,
			list: list`
				liste
				listes
				base
				bases
				fichier
				fichiers
				mailing
				mailings
				newsletter
				diffusion
				systeme
				systemes
				crm
				registres
				envois
				campagne
				campagnes
				sequence
				sequences
				carnet
				registre
				repertoire
				destinataires
				vos mails
				vos emails
				liste*
				base*
				fichier*
				base de donnees
				registre*
				sequence*
				campagne*
				carnet*
				repertoire*
				systeme*
				newsletter*
				contacts
				listing*
				automatisation
			`,
			threat: list`
				signal*
				bloquer
				bloque votre
				vous bloque
				bloque cette
				bloquez
				denonc*
				plainte
				avocat
				saisir
				saisis
				saisirai
				poursuite*
				poursuivre
				marqu*
				mise en demeure
				justice
				juridique*
			`,
			authority: list`
				cnil
				spam
				indesirable
				autorite*
				police
				plainte
				avocat
				demeure
				signal spam
				rgpd
				justice
				juridique*
				poursuites
			`,
			you: list`
				vous
				te
				votre
				vos
				adresse
			`,
			consent: list`
				consenti
				consentement
				accord
				autorise
				autorisation
				inscrit
				inscrite
				abonne
				abonnee
				souscrit
				demande
				demande a recevoir
				permission
				autoris*
				consens
				donne mon accord
			`,
			used: list`
				utilise*
				servir
				contacte*
				demarche*
				sollicite*
				derange*
				relance*
				importune*
			`,
			instead: list`
				mais plutot
				mais par
				mais seulement
				plutot
			`,
			them: list`
				les
				la
				l
				tout
				ca
				cela
			`,
			join: list`
				mais
				et merci
				et je vous prie
				et veuillez
				sauf si
				sauf
				car
				donc merci
				et retirez
				et supprimez
				et arretez
			`,
			other: list`
				desabonnements
				consult*
				acces
				devis
				contrat
				facture
				factures
				licence
				hesite*
				ancien
				ancienne
				collegue
				collaborateur
				precedent
				avant
				aujourd
				semaine
				lundi
				mardi
				mercredi
				jeudi
				vendredi
				matin
				plutot
				mais
				clients
				prospects
				deuxieme
				seconde
				option
				reunion
				invitation
				rendez
				calendrier
				demo
				recu
				recue
				pas encore
				logiciel
				outil
				logo
				diapositive
				ligne
				inquiet*
				si nous
				si je
				quand
				combien
				quel
				quelle
				lu
				peut on
				pouvons nous
				concurrent*
				remise
				article
				doublon
				doublons
				piece jointe
				est ce que
				proposition
				janvier
				mars
				septembre
				rentree
				jusqu
				a quelle frequence
				avant 10
				par erreur
				facture*
				d'habitude
				plateforme
				leads
				utilisateur*
				arretons
				avons arrete
				n oubliez
				n oublie
				pas oublier
				oublie
				pour le moment
				pour l'instant
				actuellement
				en ce moment
				hesit*
				genez
				n est pas du spam
				repondu
				transfer*
				transmettre
				transmettez
				n arretez pas
				n arrete pas
				ne cessez
				ne cesse
				plus tot
				ne repondez pas
				un doute
				pas mal
				pas mauvais
				plus d informations
				plus d information
				plus d infos
				plus d info
				plus de details
				plus de precisions
				plus d elements
				en savoir plus
				plus de renseignements
				mon dernier
				tenir compte
				dans les spams
				en spam
				dans mes spams
				comprends
				compris
				comprenons
				sans nouvelles
				reduire
			`,
		},
		requests: list`
			(?:fichez|foutez|fous|laissez|laisse|lachez|lache)[- ](?:moi|nous)(?: (?:la paix|tranquilles?|en paix)|[.!]|$)
			art(?:icle|\.)? ?(?:17|21)\b
			(?:droit a l'oubli|droit d'opposition|m'oppose a|retire mon consentement)
			(?:supprim|effac)(?:ez|er|e|iez) (?:\S+ ){0,5}?(?:donnees|informations|infos)(?: \S+){0,4}? (?:sur moi|me concernant|nous concernant|sur nous)
			(?:retir|supprim|enlev|ray|effac|ot|radi)(?:ez|e)[- ](?:moi|nous)(?:[.!,]|$)
			que (?:ce|cela|celui-ci|ceci) soit (?:le|la|votre) derni\w+
		`,
		negations: list`
			ne
			pas
			jamais
			sans
			ne pas
			n'
		`,
		eager: list`
			exactement (?:ce|ca|notre)
			appelez[- ](?:moi|nous)
			appelle[- ]moi
			rappelez[- ]moi
			c'est (?:vraiment |tout a fait |trop )?(?:genial|parfait|top|super|interessant|bon|drole)
			genial\b
			parfait\b
			super\b
			excellent\w*
			j'adore
			on (?:signe|se voit|en parle|s'appelle|prend|fonce)\b
			ou (?:est-ce que je |dois-je |puis-je |je |faut-il |dois je )?sign\w+
			envoyez[- ](?:moi|nous) (?:le|la|un|une|votre|les)
			ca (?:m'|nous )interesse
			(?:je suis|nous sommes) (?:tres )?(?:interess\w+|partants?|preneurs?|convaincus?)
			planifions
			fixons
			reserv\w+ (?:un|une)
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
	departure: list`
		(?:je )?ne (?:travaille|travaillerai) (?:desormais )?plus (?:chez|pour|a|au|dans|ici)
		(?:j'ai|a|ai) (?:\S+ )?quitte (?:la |l'|notre |le )(?:societe|entreprise|groupe|organisation|cabinet)
		j'ai quitte mes fonctions
		ne (?:fais|fait) (?:desormais )?plus partie (?:de (?:nos|l'|la|notre)|des|du)
		ne suis plus (?:en poste|salarie|employe)
		(?:boite|adresse|messagerie|compte)(?: \S+){0,3} n'est plus (?:\S+ )?(?:consulte|active|actif|valide|utilise|surveille|relevee)
	`,
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
			(?:de retour|retour|serai de nouveau (?:disponible|joignable)|disponible|joignable|reprendrai|reviens|reprise|reviendrai|rentre|rentrerai)(?: (?:au|à mon|dans) (?:bureau|travail|poste))?(?: prévue?)?(?: à partir| à compter| dès)?(?: le| du)?:?
		`,
		next: ['prochain'],
		isDayFirst: true,
	},
};
