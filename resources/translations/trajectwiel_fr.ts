<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Trajectwiel</source>
        <translation>À propos de Trajectwiel</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>The wheel, the evolutor and the step plan, for those who walk beside young people. Everything you do is saved at once, and can be undone.</source>
        <translation>La roue, l’évolutor et le plan par étapes, pour celles et ceux qui accompagnent des jeunes. Tout ce que vous faites est enregistré aussitôt et peut être annulé.</translation>
    </message>
    <message>
        <source>The life domains and the statements of the evolutor are Trajectwiel’s own proposal: the items of the evolutor that inspired them are not public.</source>
        <translation>Les domaines de vie et les phrases de l’évolutor sont une proposition de Trajectwiel&#xa0;: celles de l’évolutor qui nous a inspirés ne sont pas publiques.</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2 (EUPL-1.2). It uses Qt and PySide6 under the LGPL-3.0, and icons by Lucide under the ISC licence.</source>
        <translation>Logiciel libre sous licence publique de l’Union européenne 1.2 (EUPL-1.2). Il utilise Qt et PySide6 sous LGPL-3.0, et des icônes de Lucide sous licence ISC.</translation>
    </message>
    <message>
        <source>Keys that work everywhere</source>
        <translation>Touches qui fonctionnent partout</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>New young person</source>
        <translation>Nouveau jeune</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Help and about Trajectwiel</source>
        <translation>Aide et à propos de Trajectwiel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Do again: {what}</source>
        <translation>Rétablir&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>AddingPanel</name>
    <message>
        <source>Make up a first passphrase and tell it to your colleague in person, not by mail. Your colleague can choose another one in the settings.</source>
        <translation>Imaginez une première phrase de passe et dites-la à votre collègue de vive voix, pas par mail. Votre collègue peut en choisir une autre dans les paramètres.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Nom du ou de la collègue</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>collègue</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>Alone</name>
    <message>
        <source>In which folder is the team to share it?</source>
        <translation>Dans quel dossier l’équipe doit-elle le partager&#xa0;?</translation>
    </message>
    <message>
        <source>Looking at the folder…</source>
        <translation>Examen du dossier…</translation>
    </message>
    <message>
        <source>With a shared folder on your network drive, colleagues work in this notebook too, each on their own PC, and see what the others do within seconds. All that lies in that folder is encrypted, and it is a backup at the same time.</source>
        <translation>Avec un dossier partagé sur votre lecteur réseau, vos collègues travaillent aussi dans ce carnet, chacun sur son PC, et voient en quelques secondes ce que font les autres. Tout ce qui s’y trouve est chiffré, et c’est en même temps une sauvegarde.</translation>
    </message>
    <message>
        <source>Share with my team…</source>
        <translation>Partager avec mon équipe…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Un autre dossier…</translation>
    </message>
    <message>
        <source>Use it for backups only</source>
        <translation>L’utiliser seulement pour les sauvegardes</translation>
    </message>
    <message>
        <source>Share here</source>
        <translation>Partager ici</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>skip</source>
        <translation>passer</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>je ne sais pas</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>last time: %1</source>
        <translation>la dernière fois&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>AsNew</name>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>We do not know whether you have the recovery key of the new notebook on paper. Open it with its passphrase, and make another sheet in the settings.</source>
        <translation>Nous ne savons pas si vous avez la clé de secours du nouveau carnet sur papier. Ouvrez-le avec sa phrase de passe, et faites une autre feuille dans les paramètres.</translation>
    </message>
    <message>
        <source>This notebook stays as it is. The new one holds what stood here on {when}, with keys of its own.</source>
        <translation>Ce carnet reste tel quel. Le nouveau contient ce qui s’y trouvait le {when}, avec ses propres clés.</translation>
    </message>
    <message>
        <source>With the dossiers of</source>
        <translation>Avec les dossiers de</translation>
    </message>
    <message>
        <source>Name of the new notebook</source>
        <translation>Nom du nouveau carnet</translation>
    </message>
    <message>
        <source>The recovery sheet of the new notebook</source>
        <translation>La feuille de secours du nouveau carnet</translation>
    </message>
    <message>
        <source>Make the notebook</source>
        <translation>Créer le carnet</translation>
    </message>
    <message>
        <source>The new notebook lies in {folder}. To open it: lock this one, and choose “Another notebook…”.</source>
        <translation>Le nouveau carnet se trouve dans {folder}. Pour l’ouvrir&#xa0;: verrouillez celui-ci et choisissez «&#xa0;Un autre carnet…&#xa0;».</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup yet that was read back and found sound.</source>
        <translation>Il n’y a pas encore de sauvegarde relue et jugée saine.</translation>
    </message>
    <message>
        <source>The newest backup that was read back and found sound: {day}, {time}.</source>
        <translation>La sauvegarde la plus récente, relue et saine&#xa0;: {day}, {time}.</translation>
    </message>
    <message>
        <source>That is more than a week ago. Make one now; it takes a moment.</source>
        <translation>C’était il y a plus d’une semaine. Faites-en une maintenant&#xa0;; cela ne prend qu’un instant.</translation>
    </message>
    <message>
        <source>Make one now; it takes a moment.</source>
        <translation>Faites-en une maintenant&#xa0;; cela ne prend qu’un instant.</translation>
    </message>
    <message>
        <source>If this PC breaks down, all is lost. Choose a folder for backups: a USB stick, say.</source>
        <translation>Si ce PC tombe en panne, tout est perdu. Choisissez un dossier pour les sauvegardes&#xa0;: une clé USB, par exemple.</translation>
    </message>
    <message>
        <source>A second backup folder, on a USB stick or another drive, helps when the network drive is lost.</source>
        <translation>Un second dossier de sauvegarde, sur une clé USB ou un autre disque, aide si le lecteur réseau est perdu.</translation>
    </message>
    <message>
        <source>Backup folder: {path}</source>
        <translation>Dossier de sauvegarde&#xa0;: {path}</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Faire une sauvegarde maintenant</translation>
    </message>
    <message>
        <source>Choose a backup folder…</source>
        <translation>Choisir un dossier de sauvegarde…</translation>
    </message>
    <message>
        <source>Another backup folder…</source>
        <translation>Autre dossier de sauvegarde…</translation>
    </message>
    <message>
        <source>Make no more backups there</source>
        <translation>Ne plus y faire de sauvegardes</translation>
    </message>
    <message>
        <source>Where are the backups to be made?</source>
        <translation>Où faut-il faire les sauvegardes&#xa0;?</translation>
    </message>
    <message>
        <source>Making a backup and reading it back…</source>
        <translation>Sauvegarde et relecture…</translation>
    </message>
    <message>
        <source>The backup was made and read back: {size}. All is sound.</source>
        <translation>La sauvegarde a été faite et relue&#xa0;: {size}. Tout est en ordre.</translation>
    </message>
    <message>
        <source>No more backups are made there. Those that are there stay.</source>
        <translation>On n’y fait plus de sauvegardes. Celles qui s’y trouvent restent.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>ChangesList</name>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Close what has changed</source>
        <translation>Fermer ce qui a changé</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
</context>
<context>
    <name>ClashBar</name>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>Copy my words</source>
        <translation>Copier mes mots</translation>
    </message>
    <message>
        <source>Leave theirs</source>
        <translation>Laisser la leur</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>{thing}: somebody else took this away while you were typing.
Yours: “{mine}”</source>
        <translation>{thing}&#xa0;: quelqu’un d’autre a enlevé ceci pendant que vous écriviez.
La vôtre&#xa0;: «&#xa0;{mine}&#xa0;»</translation>
    </message>
    <message>
        <source>{thing}: somebody else changed this meanwhile.
Theirs: “{theirs}”
Yours: “{mine}”</source>
        <translation>{thing}&#xa0;: quelqu’un d’autre a modifié ceci entre-temps.
Sa version&#xa0;: «&#xa0;{theirs}&#xa0;»
La vôtre&#xa0;: «&#xa0;{mine}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ClashCard</name>
    <message>
        <source>You did this while away: {time}</source>
        <translation>Vous avez fait ceci hors ligne&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Theirs everywhere</source>
        <translation>Partout la leur</translation>
    </message>
    <message>
        <source>Mine everywhere</source>
        <translation>Partout la mienne</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Garder ainsi</translation>
    </message>
    <message>
        <source>Choose first what is to stand.</source>
        <translation>Choisissez d’abord ce qui doit rester.</translation>
    </message>
</context>
<context>
    <name>Clashes</name>
    <message>
        <source>The line</source>
        <translation>La ligne</translation>
    </message>
    <message>
        <source>The overview</source>
        <translation>L’aperçu</translation>
    </message>
    <message>
        <source>The link</source>
        <translation>Le lien</translation>
    </message>
    <message>
        <source>in own words</source>
        <translation>en ses propres mots</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>une ligne</translation>
    </message>
    <message>
        <source>what a line is</source>
        <translation>ce qu’est une ligne</translation>
    </message>
    <message>
        <source>how they are connected</source>
        <translation>comment ils sont liés</translation>
    </message>
    <message>
        <source>how it feels</source>
        <translation>le ressenti</translation>
    </message>
</context>
<context>
    <name>ClashesPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>Deux versions</translation>
    </message>
    <message>
        <source>While you were away, somebody else changed the same things. Both versions have been kept; until you choose, theirs stands in the notebook.</source>
        <translation>Pendant que vous étiez hors ligne, quelqu’un d’autre a modifié la même chose. Les deux versions sont gardées&#xa0;; tant que vous n’avez pas choisi, c’est la leur qui figure dans le carnet.</translation>
    </message>
    <message>
        <source>Nothing to choose: all that was done fits together.</source>
        <translation>Rien à choisir&#xa0;: tout ce qui a été fait va ensemble.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gardé.</translation>
    </message>
</context>
<context>
    <name>ClosingBar</name>
    <message>
        <source>On which day did the trajectory end? The dossier stays open to everybody, and can be worked in as before.</source>
        <translation>Quel jour le trajet a-t-il pris fin&#xa0;? Le dossier reste ouvert à tous, et on peut y travailler comme avant.</translation>
    </message>
    <message>
        <source>The day on which the trajectory ended</source>
        <translation>Le jour où le trajet a pris fin</translation>
    </message>
    <message>
        <source>Close the trajectory</source>
        <translation>Clôturer le trajet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ColourNames</name>
    <message>
        <source>indigo</source>
        <translation>indigo</translation>
    </message>
    <message>
        <source>light blue</source>
        <translation>bleu clair</translation>
    </message>
    <message>
        <source>blue-green</source>
        <translation>bleu-vert</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>olive</source>
        <translation>vert olive</translation>
    </message>
    <message>
        <source>sand</source>
        <translation>sable</translation>
    </message>
    <message>
        <source>rose</source>
        <translation>vieux rose</translation>
    </message>
    <message>
        <source>wine red</source>
        <translation>bordeaux</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>brown</source>
        <translation>brun</translation>
    </message>
    <message>
        <source>lavender</source>
        <translation>lavande</translation>
    </message>
</context>
<context>
    <name>ColumnWords</name>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>name of the notebook</source>
        <translation>nom du carnet</translation>
    </message>
    <message>
        <source>years that closed dossiers are kept</source>
        <translation>années de conservation des dossiers clôturés</translation>
    </message>
    <message>
        <source>way back from the young person&apos;s screen</source>
        <translation>retour depuis l’écran du jeune</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>code court</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>accompagnement</translation>
    </message>
    <message>
        <source>trajectory closed</source>
        <translation>trajet clôturé</translation>
    </message>
    <message>
        <source>wording</source>
        <translation>façon de dire</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>ce qu’elle montre</translation>
    </message>
    <message>
        <source>belongs to</source>
        <translation>appartient à</translation>
    </message>
    <message>
        <source>a photo of a sheet</source>
        <translation>une photo d’une feuille</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>what the young person wants</source>
        <translation>ce que le jeune veut</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>domaine de vie</translation>
    </message>
    <message>
        <source>the day aimed at</source>
        <translation>pour quel jour</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>who</source>
        <translation>qui</translation>
    </message>
    <message>
        <source>when</source>
        <translation>quand</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>place among the steps</source>
        <translation>place parmi les étapes</translation>
    </message>
    <message>
        <source>the notebook</source>
        <translation>le carnet</translation>
    </message>
    <message>
        <source>a companion</source>
        <translation>une personne d’accompagnement</translation>
    </message>
    <message>
        <source>a young person</source>
        <translation>un jeune</translation>
    </message>
    <message>
        <source>an overview</source>
        <translation>un aperçu</translation>
    </message>
    <message>
        <source>a moment on the evolutor</source>
        <translation>un moment sur l’évolutor</translation>
    </message>
    <message>
        <source>an answer</source>
        <translation>une réponse</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>un plan</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>une étape</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
</context>
<context>
    <name>CompanionsSection</name>
    <message>
        <source>Companions</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>Colleagues who walk beside a young person too.</source>
        <translation>Les collègues qui accompagnent aussi un·e jeune.</translation>
    </message>
    <message>
        <source>Name of a colleague</source>
        <translation>Nom d’un·e collègue</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>CompareMenu</name>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Under it, as a dotted line</source>
        <translation>En dessous, en pointillé</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>À côté</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Trajectwiel made a mistake</source>
        <translation>Trajectwiel a fait une erreur</translation>
    </message>
    <message>
        <source>Something went wrong that should not have. What was saved is safe. You can go on; if it happens again, close the program and start it anew.</source>
        <translation>Quelque chose s’est mal passé, et cela n’aurait pas dû arriver. Ce qui était enregistré est en sécurité. Vous pouvez continuer&#xa0;; si cela se reproduit, fermez le programme et relancez-le.</translation>
    </message>
    <message>
        <source>This report helps to mend it. It holds nothing about young people or about you, so you can pass it on to whoever looks after the program.</source>
        <translation>Ce rapport aide à corriger l’erreur. Il ne contient rien sur les jeunes ni sur vous&#xa0;: vous pouvez le transmettre à la personne qui s’occupe du programme.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>for example %1</source>
        <translation>par exemple %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Calendrier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>This is not a day we understand. Write it like %1.</source>
        <translation>Nous ne comprenons pas ce jour. Écrivez-le comme %1.</translation>
    </message>
</context>
<context>
    <name>DifferencesCard</name>
    <message>
        <source>Difference since the start</source>
        <translation>Différence depuis le début</translation>
    </message>
    <message>
        <source>largest step first</source>
        <translation>le plus grand pas d’abord</translation>
    </message>
</context>
<context>
    <name>DomainColumns</name>
    <message>
        <source>filled in by</source>
        <translation>rempli par</translation>
    </message>
    <message>
        <source>how it feels</source>
        <translation>le ressenti</translation>
    </message>
    <message>
        <source>in own words</source>
        <translation>en ses propres mots</translation>
    </message>
    <message>
        <source>this first</source>
        <translation>ceci d’abord</translation>
    </message>
    <message>
        <source>I want to talk about this</source>
        <translation>Je veux en parler</translation>
    </message>
    <message>
        <source>carried by own strength</source>
        <translation>porté par ses propres forces</translation>
    </message>
    <message>
        <source>carried by own people</source>
        <translation>porté par ses proches</translation>
    </message>
    <message>
        <source>carried by professionals</source>
        <translation>porté par des professionnels</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
    <message>
        <source>kind of line</source>
        <translation>sorte de ligne</translation>
    </message>
    <message>
        <source>since</source>
        <translation>depuis</translation>
    </message>
    <message>
        <source>comes up again</source>
        <translation>revient</translation>
    </message>
    <message>
        <source>a life domain of the team</source>
        <translation>un domaine de vie de l’équipe</translation>
    </message>
    <message>
        <source>a life domain</source>
        <translation>un domaine de vie</translation>
    </message>
    <message>
        <source>a line with a life domain</source>
        <translation>une ligne d’un domaine de vie</translation>
    </message>
    <message>
        <source>a link between life domains</source>
        <translation>un lien entre des domaines de vie</translation>
    </message>
    <message>
        <source>name · {language}</source>
        <translation>nom · {language}</translation>
    </message>
    <message>
        <source>in plain words · {language}</source>
        <translation>en mots simples · {language}</translation>
    </message>
    <message>
        <source>icon</source>
        <translation>icône</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>own picture</source>
        <translation>image à nous</translation>
    </message>
    <message>
        <source>on the wheel</source>
        <translation>sur la roue</translation>
    </message>
    <message>
        <source>place among the life domains</source>
        <translation>place parmi les domaines de vie</translation>
    </message>
</context>
<context>
    <name>DomainFields</name>
    <message>
        <source>A picture of our own…</source>
        <translation>Une image à nous…</translation>
    </message>
    <message>
        <source>Back to the icon</source>
        <translation>Revenir à l’icône</translation>
    </message>
    <message>
        <source>Earlier on the wheel</source>
        <translation>Plus tôt sur la roue</translation>
    </message>
    <message>
        <source>Later on the wheel</source>
        <translation>Plus tard sur la roue</translation>
    </message>
    <message>
        <source>As it came along</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Overviews that were made before keep the name and the looks they had.</source>
        <translation>Les aperçus déjà faits gardent le nom et l’apparence qu’ils avaient.</translation>
    </message>
    <message>
        <source>own picture</source>
        <translation>image à nous</translation>
    </message>
    <message>
        <source>Icon: {name}</source>
        <translation>Icône : {name}</translation>
    </message>
    <message>
        <source>Colour: {name}</source>
        <translation>Couleur : {name}</translation>
    </message>
    <message>
        <source>A picture for this life domain</source>
        <translation>Une image pour ce domaine de vie</translation>
    </message>
</context>
<context>
    <name>DomainPanel</name>
    <message>
        <source>Who carries this now?</source>
        <translation>Qui porte cela maintenant ?</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>En ses propres mots</translation>
    </message>
    <message>
        <source>%1, in the words of %2</source>
        <translation>%1, dans les mots de %2</translation>
    </message>
    <message>
        <source>What does %1 say about this?</source>
        <translation>Qu’en dit %1&#xa0;?</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>avec %1</translation>
    </message>
</context>
<context>
    <name>DomainRow</name>
    <message>
        <source>{name} on the wheel</source>
        <translation>{name} sur la roue</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Move {name}: drag, or arrow up and arrow down</source>
        <translation>Déplacer {name} : glisser, ou flèche vers le haut et vers le bas</translation>
    </message>
    <message>
        <source>On the wheel</source>
        <translation>Sur la roue</translation>
    </message>
</context>
<context>
    <name>DomainTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Domaine de vie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>La fois d’avant</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Connected with</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>En ses propres mots</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Repères</translation>
    </message>
    <message>
        <source>Carried by</source>
        <translation>Porté par</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>as last time</source>
        <translation>comme la dernière fois</translation>
    </message>
</context>
<context>
    <name>DomainTexts</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En mots simples</translation>
    </message>
</context>
<context>
    <name>DomainTold</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Own picture</source>
        <translation>Image à nous</translation>
    </message>
    <message>
        <source>own picture</source>
        <translation>image à nous</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>pas d’image</translation>
    </message>
</context>
<context>
    <name>DomainValues</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>by the young person</source>
        <translation>par le jeune</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>by the companion</source>
        <translation>par l’accompagnement</translation>
    </message>
    <message>
        <source>as last time, not looked at again</source>
        <translation>comme la dernière fois, pas revu</translation>
    </message>
    <message>
        <source>looked at again</source>
        <translation>revu</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>souci</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>souhait</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>comes up again after a while</source>
        <translation>revient après un moment</translation>
    </message>
    <message>
        <source>let go on {day}</source>
        <translation>laissé de côté le {day}</translation>
    </message>
    <message>
        <source>a picture of the team&apos;s own</source>
        <translation>une image propre à l’équipe</translation>
    </message>
    <message>
        <source>none: the icon</source>
        <translation>aucune : l’icône</translation>
    </message>
</context>
<context>
    <name>DomainsSection</name>
    <message>
        <source>Life domains</source>
        <translation>Domaines de vie</translation>
    </message>
    <message>
        <source>These make up the wheel. Overviews that were made keep the domains they were made with.</source>
        <translation>La roue en est faite. Les aperçus déjà faits gardent les domaines avec lesquels ils ont été faits.</translation>
    </message>
    <message>
        <source>Name of a new life domain</source>
        <translation>Nom d’un nouveau domaine de vie</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message numerus="yes">
        <source>%n life domain(s) on the wheel; there can be {fewest} to {most}.</source>
        <translation>
                <numerusform>%n domaine de vie sur la roue ; il peut y en avoir de {fewest} à {most}.</numerusform>
                <numerusform>%n domaines de vie sur la roue ; il peut y en avoir de {fewest} à {most}.</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>DossierHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Change the details</source>
        <translation>Modifier les données</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roue</translation>
    </message>
    <message>
        <source>Evolutor</source>
        <translation>Évolutor</translation>
    </message>
    <message>
        <source>Step plan</source>
        <translation>Plan par étapes</translation>
    </message>
    <message>
        <source>Pages of this dossier</source>
        <translation>Pages de ce dossier</translation>
    </message>
    <message>
        <source>More on this dossier</source>
        <translation>Plus sur ce dossier</translation>
    </message>
    <message>
        <source>Who did what here</source>
        <translation>Qui a fait quoi ici</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Open the trajectory again</source>
        <translation>Rouvrir le trajet</translation>
    </message>
    <message>
        <source>Close the trajectory…</source>
        <translation>Clôturer le trajet…</translation>
    </message>
    <message>
        <source>closed on %1</source>
        <translation>clôturé le %1</translation>
    </message>
    <message>
        <source>Young person at the wheel</source>
        <translation>Le jeune aux commandes</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>turns 18 on %1</source>
        <translation>aura 18 ans le %1</translation>
    </message>
    <message>
        <source>companion %1</source>
        <translation>accompagnement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>DossierPage</name>
    <message>
        <source>Dossier of %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>closed {closed}, term over since {due}</source>
        <translation>clôturé le {closed}, délai dépassé depuis le {due}</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase {name}…</source>
        <translation>Effacer {name}…</translation>
    </message>
</context>
<context>
    <name>EarlierWheel</name>
    <message>
        <source>Close the earlier overview</source>
        <translation>Fermer l’aperçu précédent</translation>
    </message>
    <message>
        <source>Overview of %1, an earlier one</source>
        <translation>Aperçu du %1, pas le dernier</translation>
    </message>
</context>
<context>
    <name>ErasingDialog</name>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>{name} has been erased</source>
        <translation>{name}&#xa0;: effacé</translation>
    </message>
    <message>
        <source>Nothing about {name} stands in the notebook and its shared folder any more.</source>
        <translation>Le carnet et son dossier partagé ne contiennent plus rien sur {name}.</translation>
    </message>
    <message>
        <source>Erase everything about {name}?</source>
        <translation>Effacer tout ce qui concerne {name}&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n donnée</numerusform>
            <numerusform>%n données</numerusform>
        </translation>
    </message>
    <message>
        <source>The dossier with all that stands in it ({entries}) goes for everybody: from the notebook, from the shared folder, and from the backups there. It cannot be undone. That something was done, by whom and when, stays in the trail, without a name.</source>
        <translation>Le dossier avec tout ce qu’il contient ({entries}) disparaît pour tout le monde&#xa0;: du carnet, du dossier partagé et des sauvegardes qui s’y trouvent. On ne peut pas revenir en arrière. Qu’une chose ait été faite, par qui et quand, reste dans la trace, sans nom.</translation>
    </message>
    <message>
        <source>Type the name to confirm: {name}</source>
        <translation>Tapez le nom pour confirmer&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Erasing, also from the backups. This can take a minute…</source>
        <translation>Effacement, aussi dans les sauvegardes. Cela peut prendre une minute…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer pour de bon</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>not yet talked about</source>
        <translation>pas encore abordé</translation>
    </message>
    <message>
        <source>very hard</source>
        <translation>très difficile</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>difficile</translation>
    </message>
    <message>
        <source>okay</source>
        <translation>ça va</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>great</source>
        <translation>super</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>Shared folder</source>
        <translation>Dossier partagé</translation>
    </message>
    <message>
        <source>On this PC you go on alone now. The folder is as it was.</source>
        <translation>Sur ce PC, vous continuez désormais en solo. Le dossier est resté tel quel.</translation>
    </message>
</context>
<context>
    <name>FolderWords</name>
    <message>
        <source>This folder can share the notebook.</source>
        <translation>Ce dossier peut partager le carnet.</translation>
    </message>
    <message>
        <source>This folder cannot share the notebook.</source>
        <translation>Ce dossier ne peut pas partager le carnet.</translation>
    </message>
    <message>
        <source>{number} GB</source>
        <translation>{number} Go</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation>{number} Mo</translation>
    </message>
    <message>
        <source>You may not write in it. Ask whoever manages the network drive for access.</source>
        <translation>Vous ne pouvez pas y écrire. Demandez l’accès à la personne qui gère le lecteur réseau.</translation>
    </message>
    <message>
        <source>{service} keeps this folder: it copies files to the internet when it likes, and may put old ones back. People cannot work together in it. It is good as a backup folder.</source>
        <translation>{service} gère ce dossier&#xa0;: il copie les fichiers sur internet quand il veut, et peut en remettre d’anciens. On ne peut pas y travailler ensemble. Il convient comme dossier de sauvegarde.</translation>
    </message>
    <message>
        <source>Several PCs cannot safely write in it at once. A folder on a network drive will do better; this one is good as a backup folder.</source>
        <translation>Plusieurs PC ne peuvent pas y écrire en même temps en sécurité. Un dossier sur un lecteur réseau convient mieux&#xa0;; celui-ci est bon comme dossier de sauvegarde.</translation>
    </message>
    <message>
        <source>Its path is too long for Windows. Choose a folder higher up on the drive.</source>
        <translation>Son chemin est trop long pour Windows. Choisissez un dossier plus haut sur le disque.</translation>
    </message>
    <message>
        <source>Several PCs can safely write in it at once.</source>
        <translation>Plusieurs PC peuvent y écrire en même temps en sécurité.</translation>
    </message>
    <message>
        <source>It is fast.</source>
        <translation>Il est rapide.</translation>
    </message>
    <message>
        <source>It is fast enough: saving takes a moment.</source>
        <translation>Il est assez rapide&#xa0;: enregistrer prend un instant.</translation>
    </message>
    <message>
        <source>It is slow: colleagues see what you do only after some seconds.</source>
        <translation>Il est lent&#xa0;: vos collègues ne voient ce que vous faites qu’après quelques secondes.</translation>
    </message>
    <message>
        <source>It does not tell how much room it has.</source>
        <translation>Il ne dit pas combien de place il a.</translation>
    </message>
    <message>
        <source>It has little room left: {size}. Have some made.</source>
        <translation>Il reste peu de place&#xa0;: {size}. Faites-en libérer.</translation>
    </message>
    <message>
        <source>It has {size} of room left.</source>
        <translation>Il reste {size} de place.</translation>
    </message>
    <message>
        <source>The clock of this PC differs {time} from that of the folder. Set date, time and time zone right in the settings of the PC.</source>
        <translation>L’horloge de ce PC diffère de {time} de celle du dossier. Corrigez la date, l’heure et le fuseau horaire dans les réglages du PC.</translation>
    </message>
</context>
<context>
    <name>Forgotten</name>
    <message>
        <source>That happens. The recovery sheet that was printed with this notebook opens it too.</source>
        <translation>Cela arrive. La feuille de secours imprimée avec ce carnet l’ouvre aussi.</translation>
    </message>
    <message>
        <source>Recovery key, as it stands on the sheet</source>
        <translation>Clé de secours, telle qu’elle figure sur la feuille</translation>
    </message>
    <message>
        <source>Your new passphrase</source>
        <translation>Votre nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Open the notebook</source>
        <translation>Ouvrir le carnet</translation>
    </message>
</context>
<context>
    <name>HolderRow</name>
    <message>
        <source>{name} (you)</source>
        <translation>{name} (vous)</translation>
    </message>
    <message>
        <source>coordinator</source>
        <translation>coordination</translation>
    </message>
    <message>
        <source>worker</source>
        <translation>collègue</translation>
    </message>
    <message>
        <source>Change what {name} can do</source>
        <translation>Modifier ce que {name} peut faire</translation>
    </message>
    <message>
        <source>New passphrase…</source>
        <translation>Nouvelle phrase de passe…</translation>
    </message>
    <message>
        <source>Has {name} forgotten it? Make up a new one and tell it in person.</source>
        <translation>{name} l’a oubliée&#xa0;? Imaginez-en une nouvelle et dites-la de vive voix.</translation>
    </message>
    <message>
        <source>Set it</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>No longer coordinator…</source>
        <translation>Plus coordination…</translation>
    </message>
    <message>
        <source>{name} works in the notebook as before, and adds or takes out nobody any more.</source>
        <translation>{name} travaille dans le carnet comme avant, mais n’ajoute et ne retire plus personne.</translation>
    </message>
    <message>
        <source>No longer coordinator</source>
        <translation>Plus coordination</translation>
    </message>
    <message>
        <source>Make coordinator…</source>
        <translation>Nommer à la coordination…</translation>
    </message>
    <message>
        <source>A coordinator adds colleagues, takes them out and makes new passphrases. {name} can then take you out too.</source>
        <translation>La coordination ajoute des collègues, les retire et crée de nouvelles phrases de passe. {name} pourra alors aussi vous retirer.</translation>
    </message>
    <message>
        <source>Make coordinator</source>
        <translation>Nommer à la coordination</translation>
    </message>
    <message>
        <source>Take out of the team…</source>
        <translation>Retirer de l’équipe…</translation>
    </message>
    <message>
        <source>{name} can no longer open the shared notebook, and everybody who remains gets a new key; that goes by itself. What {name} wrote stays. What was copied before, on paper or to another PC, cannot be taken back.</source>
        <translation>{name} ne peut plus ouvrir le carnet partagé, et celles et ceux qui restent reçoivent une nouvelle clé&#xa0;; cela se fait tout seul. Ce que {name} a écrit reste. Ce qui a été copié avant, sur papier ou vers un autre PC, ne peut pas être repris.</translation>
    </message>
    <message>
        <source>Take out {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>The new passphrase of {name} opens the notebook.</source>
        <translation>La nouvelle phrase de passe de {name} ouvre le carnet.</translation>
    </message>
    <message>
        <source>{name} is no longer coordinator.</source>
        <translation>{name} n’est plus à la coordination.</translation>
    </message>
    <message>
        <source>{name} is coordinator now.</source>
        <translation>{name} est maintenant à la coordination.</translation>
    </message>
    <message>
        <source>{name} no longer takes part. Who remains has a new key.</source>
        <translation>{name} ne participe plus. Celles et ceux qui restent ont une nouvelle clé.</translation>
    </message>
</context>
<context>
    <name>IconNames</name>
    <message>
        <source>another icon</source>
        <translation>une autre icône</translation>
    </message>
    <message>
        <source>house</source>
        <translation>maison</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>portefeuille</translation>
    </message>
    <message>
        <source>coins</source>
        <translation>pièces de monnaie</translation>
    </message>
    <message>
        <source>hammer</source>
        <translation>marteau</translation>
    </message>
    <message>
        <source>graduation cap</source>
        <translation>toque de diplômé</translation>
    </message>
    <message>
        <source>heart with a pulse</source>
        <translation>cœur qui bat</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>cerveau</translation>
    </message>
    <message>
        <source>heart</source>
        <translation>cœur</translation>
    </message>
    <message>
        <source>family</source>
        <translation>famille</translation>
    </message>
    <message>
        <source>heart of two hands</source>
        <translation>cœur fait de deux mains</translation>
    </message>
    <message>
        <source>people in a ring</source>
        <translation>personnes en cercle</translation>
    </message>
    <message>
        <source>handshake</source>
        <translation>poignée de main</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>person with a star</source>
        <translation>personne avec une étoile</translation>
    </message>
    <message>
        <source>baby</source>
        <translation>bébé</translation>
    </message>
    <message>
        <source>music</source>
        <translation>musique</translation>
    </message>
    <message>
        <source>scales</source>
        <translation>balance</translation>
    </message>
    <message>
        <source>tram</source>
        <translation>tram</translation>
    </message>
    <message>
        <source>footprints</source>
        <translation>traces de pas</translation>
    </message>
    <message>
        <source>road</source>
        <translation>chemin</translation>
    </message>
    <message>
        <source>rocket</source>
        <translation>fusée</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>drapeau</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>medal</source>
        <translation>médaille</translation>
    </message>
    <message>
        <source>star</source>
        <translation>étoile</translation>
    </message>
    <message>
        <source>sparkles</source>
        <translation>étincelles</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>main</translation>
    </message>
    <message>
        <source>speaking face</source>
        <translation>visage qui parle</translation>
    </message>
    <message>
        <source>speech balloon with a flash</source>
        <translation>bulle avec un éclair</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>lettre</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>calendrier</translation>
    </message>
    <message>
        <source>alarm clock</source>
        <translation>réveil</translation>
    </message>
    <message>
        <source>paper and pen</source>
        <translation>papier et stylo</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clé</translation>
    </message>
    <message>
        <source>moon and apple</source>
        <translation>lune et pomme</translation>
    </message>
    <message>
        <source>moon</source>
        <translation>lune</translation>
    </message>
    <message>
        <source>sun</source>
        <translation>soleil</translation>
    </message>
    <message>
        <source>globe</source>
        <translation>globe</translation>
    </message>
</context>
<context>
    <name>Invitation</name>
    <message>
        <source>No overview yet. What would you like to talk about?</source>
        <translation>Pas encore d’aperçu. De quoi aimerais-tu parler ?</translation>
    </message>
    <message>
        <source>One life domain after the other, in any order. What you leave out can come another time.</source>
        <translation>Un domaine de vie après l’autre, dans n’importe quel ordre. Ce que vous laissez peut venir une autre fois.</translation>
    </message>
    <message>
        <source>Start the wheel</source>
        <translation>Commencer la roue</translation>
    </message>
</context>
<context>
    <name>JoinTeam</name>
    <message>
        <source>Join my team</source>
        <translation>Rejoindre mon équipe</translation>
    </message>
    <message>
        <source>Your coordinator tells you which folder it is, and gives you a first passphrase.</source>
        <translation>Votre coordination vous dit quel dossier c’est, et vous donne une première phrase de passe.</translation>
    </message>
    <message>
        <source>The shared folder</source>
        <translation>Le dossier partagé</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the shared folder…</source>
        <translation>Choisir le dossier partagé…</translation>
    </message>
    <message>
        <source>Which notebook?</source>
        <translation>Quel carnet&#xa0;?</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Rejoindre</translation>
    </message>
    <message>
        <source>In which folder does your team share its notebook?</source>
        <translation>Dans quel dossier votre équipe partage-t-elle son carnet&#xa0;?</translation>
    </message>
    <message>
        <source>No shared notebook lies in this folder. Ask your coordinator which one it is.</source>
        <translation>Aucun carnet partagé ne se trouve dans ce dossier. Demandez à votre coordination lequel c’est.</translation>
    </message>
    <message>
        <source>Found: {name}</source>
        <translation>Trouvé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>That passphrase does not fit. Look whether Caps Lock is on; your coordinator can make you a new one.</source>
        <translation>Cette phrase de passe ne convient pas. Voyez si les majuscules sont verrouillées&#xa0;; votre coordination peut vous en faire une nouvelle.</translation>
    </message>
</context>
<context>
    <name>KeepingSection</name>
    <message>
        <source>How long dossiers are kept</source>
        <translation>Combien de temps les dossiers sont gardés</translation>
    </message>
    <message>
        <source>Some years after a trajectory was closed, we remind you that its dossier may go. Nothing is ever erased by itself.</source>
        <translation>Quelques années après la clôture d’un trajet, nous rappelons que le dossier peut disparaître. Rien n’est jamais effacé tout seul.</translation>
    </message>
    <message>
        <source>Years after closing</source>
        <translation>Années après la clôture</translation>
    </message>
    <message>
        <source>No term is over.</source>
        <translation>Aucun délai n’est dépassé.</translation>
    </message>
    <message>
        <source>A colleague has just chosen another term. Look, and choose again if need be.</source>
        <translation>Une collègue vient de choisir un autre délai. Regardez, et choisissez à nouveau au besoin.</translation>
    </message>
</context>
<context>
    <name>KeepingTheKey</name>
    <message>
        <source>Back to the key</source>
        <translation>Retour à la clé</translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Je l’ai</translation>
    </message>
    <message>
        <source>I keep it safely; go on</source>
        <translation>Je la garde en lieu sûr, continuer</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Who can open it</source>
        <translation>Qui peut l’ouvrir</translation>
    </message>
    <message>
        <source>Remember my passphrase on this PC: it then opens with my login</source>
        <translation>Retenir ma phrase de passe sur ce PC&#xa0;: il s’ouvre alors avec ma session</translation>
    </message>
    <message>
        <source>This PC has no safe place to remember it; we ask each time.</source>
        <translation>Ce PC n’a pas d’endroit sûr pour la retenir&#xa0;; nous la demandons à chaque fois.</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>Changer ma phrase de passe…</translation>
    </message>
    <message>
        <source>The passphrase I have now</source>
        <translation>Ma phrase de passe actuelle</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>New recovery sheet…</source>
        <translation>Nouvelle feuille de secours…</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Ma phrase de passe</translation>
    </message>
    <message>
        <source>Make a new one</source>
        <translation>En faire une nouvelle</translation>
    </message>
    <message>
        <source>Is the sheet lost, or did somebody see it? With a new one, the old one opens nothing.</source>
        <translation>La feuille est perdue, ou quelqu’un l’a vue&#xa0;? Avec une nouvelle, l’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>From now on your new passphrase opens the notebook.</source>
        <translation>Dès maintenant, votre nouvelle phrase de passe ouvre le carnet.</translation>
    </message>
    <message>
        <source>The new recovery sheet holds from now on. Destroy the old one.</source>
        <translation>La nouvelle feuille de secours est valable dès maintenant. Détruisez l’ancienne.</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>strength</source>
        <translation>force</translation>
    </message>
    <message>
        <source>worry</source>
        <translation>souci</translation>
    </message>
    <message>
        <source>wish</source>
        <translation>souhait</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>What goes well?</source>
        <translation>Qu’est-ce qui va bien ?</translation>
    </message>
    <message>
        <source>What is a worry?</source>
        <translation>Qu’est-ce qui pose souci ?</translation>
    </message>
    <message>
        <source>What would be good?</source>
        <translation>Qu’est-ce qui serait bien ?</translation>
    </message>
    <message>
        <source>What can wait?</source>
        <translation>Qu’est-ce qui peut attendre ?</translation>
    </message>
    <message>
        <source>This first</source>
        <translation>D’abord ceci</translation>
    </message>
    <message>
        <source>I want to talk about this</source>
        <translation>Je veux en parler</translation>
    </message>
    <message>
        <source>own strength</source>
        <translation>ses propres forces</translation>
    </message>
    <message>
        <source>own people</source>
        <translation>ses proches</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>des professionnels</translation>
    </message>
    <message>
        <source>by the young person</source>
        <translation>par le jeune</translation>
    </message>
    <message>
        <source>filled in together</source>
        <translation>rempli ensemble</translation>
    </message>
    <message>
        <source>by the companion</source>
        <translation>par l’accompagnement</translation>
    </message>
    <message>
        <source>the young person</source>
        <translation>le jeune</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>the companion</source>
        <translation>l’accompagnement</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>Make it: %1</source>
        <translation>En faire : %1</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Retirer cette ligne</translation>
    </message>
    <message>
        <source>More about this line</source>
        <translation>Plus sur cette ligne</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
</context>
<context>
    <name>LinesBox</name>
    <message>
        <source>What kind of line</source>
        <translation>Quel type de ligne</translation>
    </message>
    <message>
        <source>New line: %1</source>
        <translation>Nouvelle ligne : %1</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Entrée pour ajouter</translation>
    </message>
</context>
<context>
    <name>LinkRow</name>
    <message>
        <source>How is this connected with %1?</source>
        <translation>Quel est le lien avec %1 ?</translation>
    </message>
    <message>
        <source>How do they touch each other?</source>
        <translation>Comment se touchent-ils ?</translation>
    </message>
    <message>
        <source>Remove the link with %1</source>
        <translation>Retirer le lien avec %1</translation>
    </message>
</context>
<context>
    <name>LinksBox</name>
    <message>
        <source>Connected with</source>
        <translation>Lié à</translation>
    </message>
    <message>
        <source>Connect with…</source>
        <translation>Relier à…</translation>
    </message>
</context>
<context>
    <name>LookingBackPage</name>
    <message>
        <source>You are looking at the notebook as it was on {moment}.</source>
        <translation>Vous regardez le carnet tel qu’il était le {moment}.</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Revenir à aujourd’hui</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A new recovery key was made, and we do not know whether you have it on paper. If not, make another sheet in the settings; the old one opens nothing any more.</source>
        <translation>Une nouvelle clé de secours a été créée, et nous ne savons pas si vous l’avez sur papier. Sinon, faites une autre feuille dans les paramètres&#xa0;; l’ancienne n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Saving your work…</source>
        <translation>Enregistrement de votre travail…</translation>
    </message>
</context>
<context>
    <name>MeSection</name>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
    <message>
        <source>This stands on a printed plan, so that a young person can reach you.</source>
        <translation>Ceci figure sur un plan imprimé, pour qu’un·e jeune puisse vous joindre.</translation>
    </message>
</context>
<context>
    <name>MomentHead</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Moment of %1</source>
        <translation>Moment du %1</translation>
    </message>
    <message>
        <source>New moment</source>
        <translation>Nouveau moment</translation>
    </message>
    <message>
        <source>%1 chooses; skipping is fine. What was said last time shows afterwards.</source>
        <translation>%1 choisit&#xa0;; on peut passer. La réponse de la dernière fois n’apparaît qu’après.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day of this moment</source>
        <translation>Jour de ce moment</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Remove this moment</source>
        <translation>Enlever ce moment</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{when} (after: {what})</source>
        <translation>{when} (après&#xa0;: {what})</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Young person</source>
        <translation>Jeune</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>moment inconnu</translation>
    </message>
    <message>
        <source>a backup was made here</source>
        <translation>une sauvegarde a été faite ici</translation>
    </message>
</context>
<context>
    <name>MomentsTable</name>
    <message>
        <source>Moments that can be restored</source>
        <translation>Moments qui peuvent être restaurés</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>only a name</source>
        <translation>seulement un nom</translation>
    </message>
    <message>
        <source>Give a key…</source>
        <translation>Donner une clé…</translation>
    </message>
    <message>
        <source>Give {name} a key…</source>
        <translation>Donner une clé à {name}…</translation>
    </message>
    <message>
        <source>{name} can then open the notebook. Make up a first passphrase and tell it in person.</source>
        <translation>{name} pourra alors ouvrir le carnet. Imaginez une première phrase de passe et dites-la de vive voix.</translation>
    </message>
    <message>
        <source>Give a key</source>
        <translation>Donner une clé</translation>
    </message>
    <message>
        <source>{name} can open the notebook now.</source>
        <translation>{name} peut maintenant ouvrir le carnet.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>What is the notebook called? The name of your team, for instance.</source>
        <translation>Comment s’appelle le carnet&#xa0;? Le nom de votre équipe, par exemple.</translation>
    </message>
    <message>
        <source>What are you called?</source>
        <translation>Comment vous appelez-vous&#xa0;?</translation>
    </message>
    <message>
        <source>Name of the notebook</source>
        <translation>Nom du carnet</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>{name} · shared folder</source>
        <translation>{name} · dossier partagé</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>enregistrement…</translation>
    </message>
</context>
<context>
    <name>NewNotebook</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>STEP {number} OF {count}</source>
        <translation>ÉTAPE {number} SUR {count}</translation>
    </message>
    <message>
        <source>A new notebook</source>
        <translation>Un nouveau carnet</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Votre phrase de passe</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La feuille de secours</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Take three or four words that do not belong together: easy to remember, hard to guess. Nobody can look it up for you later.</source>
        <translation>Prenez trois ou quatre mots sans rapport entre eux&#xa0;: faciles à retenir, difficiles à deviner. Personne ne pourra les retrouver pour vous.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nouvelle phrase de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Encore une fois la même</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters.</source>
        <translation>
            <numerusform>Au moins %n caractère.</numerusform>
            <numerusform>Au moins %n caractères.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short still: %n more character(s).</source>
        <translation>
            <numerusform>Encore trop court&#xa0;: %n caractère de plus.</numerusform>
            <numerusform>Encore trop court&#xa0;: %n caractères de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>This can be guessed. Add a word or two.</source>
        <translation>Ceci peut se deviner. Ajoutez un mot ou deux.</translation>
    </message>
    <message>
        <source>Fair. One more word makes it strong.</source>
        <translation>Correct. Avec un mot de plus, c’est solide.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Solide.</translation>
    </message>
</context>
<context>
    <name>NotebookSection</name>
    <message>
        <source>The notebook</source>
        <translation>Le carnet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It lies in</source>
        <translation>Il se trouve dans</translation>
    </message>
    <message>
        <source>Name of the notebook</source>
        <translation>Nom du carnet</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Check the notebook</source>
        <translation>Vérifier le carnet</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Something in it is damaged. Put the notebook back from a backup.</source>
        <translation>Quelque chose y est endommagé. Restaurez le carnet à partir d’une copie de secours.</translation>
    </message>
</context>
<context>
    <name>NoticeWords</name>
    <message numerus="yes">
        <source>%n thing(s) that you did while away do(es) not fit what others did. Nothing is lost.</source>
        <translation>
            <numerusform>%n chose faite hors ligne ne va pas avec ce que d’autres ont fait. Rien n’est perdu.</numerusform>
            <numerusform>%n choses faites hors ligne ne vont pas avec ce que d’autres ont fait. Rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>The file {file} in the shared folder is damaged. What comes after it is not taken over; what you do is kept on this PC. See Team.</source>
        <translation>Le fichier {file} du dossier partagé est endommagé. Ce qui vient après n’est pas repris&#xa0;; ce que vous faites est gardé sur ce PC. Voyez Équipe.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of yours were about a young person who has been erased meanwhile. They are gone too.</source>
        <translation>
            <numerusform>%n de vos modifications concernait un jeune effacé entre-temps. Elle a disparu aussi.</numerusform>
            <numerusform>%n de vos modifications concernaient un jeune effacé entre-temps. Elles ont disparu aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shared folder had been put back to an earlier moment. %n change(s) that it lacked was/were put back from this PC; nothing is lost.</source>
        <translation>
            <numerusform>Le dossier partagé avait été remis à un moment antérieur. %n modification manquante y a été remise depuis ce PC&#xa0;; rien n’est perdu.</numerusform>
            <numerusform>Le dossier partagé avait été remis à un moment antérieur. %n modifications manquantes y ont été remises depuis ce PC&#xa0;; rien n’est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet that was read back and found sound. Make one on the page Team.</source>
        <translation>Il n’y a pas encore de sauvegarde relue et saine. Faites-en une à la page Équipe.</translation>
    </message>
    <message>
        <source>The newest backup that was read back and found sound is of {day}. Make one on the page Team.</source>
        <translation>La sauvegarde relue et saine la plus récente date du {day}. Faites-en une à la page Équipe.</translation>
    </message>
    <message>
        <source>To Team</source>
        <translation>Vers Équipe</translation>
    </message>
    <message>
        <source>The clock of this PC differs {time} from that of the shared folder. Set date, time and time zone right in the settings of the PC: what you do carries its time.</source>
        <translation>L’horloge de ce PC diffère de {time} de celle du dossier partagé. Corrigez la date, l’heure et le fuseau horaire dans les réglages du PC&#xa0;: ce que vous faites porte cette heure.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OperationWords</name>
    <message>
        <source>took back or redid: {what}</source>
        <translation>a annulé ou refait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>the notebook as it was</source>
        <translation>le carnet tel qu’il était</translation>
    </message>
    <message>
        <source>changed something</source>
        <translation>a modifié quelque chose</translation>
    </message>
    <message>
        <source>began the notebook</source>
        <translation>a commencé le carnet</translation>
    </message>
    <message>
        <source>began the notebook with what stood in another one</source>
        <translation>a commencé le carnet avec le contenu d’un autre</translation>
    </message>
    <message>
        <source>renamed the notebook</source>
        <translation>a renommé le carnet</translation>
    </message>
    <message>
        <source>set how long closed dossiers are kept</source>
        <translation>a fixé la durée de conservation des dossiers clôturés</translation>
    </message>
    <message>
        <source>set what the way back from the young person&apos;s screen asks</source>
        <translation>a réglé ce que demande le retour depuis l’écran du jeune</translation>
    </message>
    <message>
        <source>chose a short code for the way back, or removed it</source>
        <translation>a choisi un code court pour le retour, ou l’a supprimé</translation>
    </message>
    <message>
        <source>added a life domain of the team&apos;s own</source>
        <translation>a ajouté un domaine de vie propre à l’équipe</translation>
    </message>
    <message>
        <source>changed how a life domain is called or looks</source>
        <translation>a modifié le nom ou l’apparence d’un domaine de vie</translation>
    </message>
    <message>
        <source>put a life domain on the wheel, or took it off</source>
        <translation>a mis un domaine de vie sur la roue, ou l’en a retiré</translation>
    </message>
    <message>
        <source>put the life domains in another order</source>
        <translation>a mis les domaines de vie dans un autre ordre</translation>
    </message>
    <message>
        <source>removed a life domain that was not used</source>
        <translation>a supprimé un domaine de vie qui ne servait pas</translation>
    </message>
    <message>
        <source>added a companion</source>
        <translation>a ajouté une personne d’accompagnement</translation>
    </message>
    <message>
        <source>changed the details of a companion</source>
        <translation>a modifié les données d’une personne d’accompagnement</translation>
    </message>
    <message>
        <source>noted that a companion takes part no longer, or does again</source>
        <translation>a noté qu’une personne d’accompagnement ne participe plus, ou participe à nouveau</translation>
    </message>
    <message>
        <source>added a young person</source>
        <translation>a ajouté un jeune</translation>
    </message>
    <message>
        <source>changed the details of a young person</source>
        <translation>a modifié les données d’un jeune</translation>
    </message>
    <message>
        <source>closed a trajectory, or opened it again</source>
        <translation>a clôturé un trajet, ou l’a rouvert</translation>
    </message>
    <message>
        <source>opened a dossier</source>
        <translation>a ouvert un dossier</translation>
    </message>
    <message>
        <source>erased a young person</source>
        <translation>a effacé un jeune</translation>
    </message>
    <message>
        <source>began an overview</source>
        <translation>a commencé un aperçu</translation>
    </message>
    <message>
        <source>scored a life domain</source>
        <translation>a donné un score à un domaine de vie</translation>
    </message>
    <message>
        <source>wrote a note on a life domain</source>
        <translation>a écrit une note sur un domaine de vie</translation>
    </message>
    <message>
        <source>noted that a life domain is as it was</source>
        <translation>a noté qu’un domaine de vie est resté pareil</translation>
    </message>
    <message>
        <source>marked a life domain, or took the mark away</source>
        <translation>a marqué un domaine de vie, ou a enlevé la marque</translation>
    </message>
    <message>
        <source>noted who carries a life domain</source>
        <translation>a noté qui porte un domaine de vie</translation>
    </message>
    <message>
        <source>wrote a line with a life domain</source>
        <translation>a écrit une ligne pour un domaine de vie</translation>
    </message>
    <message>
        <source>changed a line with a life domain</source>
        <translation>a modifié une ligne d’un domaine de vie</translation>
    </message>
    <message>
        <source>removed a line with a life domain</source>
        <translation>a enlevé une ligne d’un domaine de vie</translation>
    </message>
    <message>
        <source>left something parked</source>
        <translation>a laissé quelque chose de côté</translation>
    </message>
    <message>
        <source>took up again what was parked</source>
        <translation>a repris ce qui était mis de côté</translation>
    </message>
    <message>
        <source>let go of what was parked</source>
        <translation>a abandonné ce qui était mis de côté</translation>
    </message>
    <message>
        <source>linked two life domains</source>
        <translation>a relié deux domaines de vie</translation>
    </message>
    <message>
        <source>changed the words of a link</source>
        <translation>a modifié les mots d’un lien</translation>
    </message>
    <message>
        <source>removed a link between life domains</source>
        <translation>a enlevé un lien entre des domaines de vie</translation>
    </message>
    <message>
        <source>added a photo of a sheet</source>
        <translation>a ajouté une photo d’une feuille</translation>
    </message>
    <message>
        <source>changed what is noted with a photo</source>
        <translation>a modifié ce qui est noté avec une photo</translation>
    </message>
    <message>
        <source>removed a photo of a sheet</source>
        <translation>a supprimé une photo d’une feuille</translation>
    </message>
    <message>
        <source>changed the day of an overview</source>
        <translation>a modifié le jour d’un aperçu</translation>
    </message>
    <message>
        <source>removed an overview</source>
        <translation>a enlevé un aperçu</translation>
    </message>
    <message>
        <source>began a moment on the evolutor</source>
        <translation>a commencé un moment sur l’évolutor</translation>
    </message>
    <message>
        <source>answered a statement</source>
        <translation>a répondu à une phrase</translation>
    </message>
    <message>
        <source>removed an answer</source>
        <translation>a enlevé une réponse</translation>
    </message>
    <message>
        <source>changed the day of a moment</source>
        <translation>a modifié le jour d’un moment</translation>
    </message>
    <message>
        <source>removed a moment</source>
        <translation>a enlevé un moment</translation>
    </message>
    <message>
        <source>made a plan</source>
        <translation>a fait un plan</translation>
    </message>
    <message>
        <source>changed a plan</source>
        <translation>a modifié un plan</translation>
    </message>
    <message>
        <source>removed a plan</source>
        <translation>a enlevé un plan</translation>
    </message>
    <message>
        <source>added a step</source>
        <translation>a ajouté une étape</translation>
    </message>
    <message>
        <source>changed a step</source>
        <translation>a modifié une étape</translation>
    </message>
    <message>
        <source>ticked a step, or unticked it</source>
        <translation>a coché une étape, ou l’a décochée</translation>
    </message>
    <message>
        <source>moved a step</source>
        <translation>a déplacé une étape</translation>
    </message>
    <message>
        <source>removed a step</source>
        <translation>a enlevé une étape</translation>
    </message>
    <message>
        <source>took something back or redid it</source>
        <translation>a annulé ou refait quelque chose</translation>
    </message>
    <message>
        <source>chose between two versions</source>
        <translation>a choisi entre deux versions</translation>
    </message>
    <message>
        <source>restored an earlier moment</source>
        <translation>a restauré un moment passé</translation>
    </message>
    <message>
        <source>gave, changed or took away the key of a companion</source>
        <translation>a modifié qui peut ouvrir le carnet</translation>
    </message>
    <message>
        <source>made a backup</source>
        <translation>a fait une sauvegarde</translation>
    </message>
</context>
<context>
    <name>PagesFoot</name>
    <message>
        <source>Fit width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Page {page} sur {count}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Talk about it</source>
        <translation>En parler</translation>
    </message>
    <message>
        <source>Leave it parked</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Laisser partir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>As a %1</source>
        <translation>Comme %1</translation>
    </message>
    <message>
        <source>%1 · parked since %2</source>
        <translation>%1 · mis de côté depuis le %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
                <numerusform>et encore %n</numerusform>
                <numerusform>et encore %n</numerusform>
            </translation>
    </message>
</context>
<context>
    <name>PartChoice</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Both together</source>
        <translation>Les deux ensemble</translation>
    </message>
    <message>
        <source>Both together: %1</source>
        <translation>Les deux ensemble&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the passphrase</source>
        <translation>Cacher la phrase de passe</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Montrer la phrase de passe</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Companions without a key</source>
        <translation>Accompagnement sans clé</translation>
    </message>
    <message>
        <source>Add a colleague…</source>
        <translation>Ajouter un·e collègue…</translation>
    </message>
    <message>
        <source>These colleagues open the notebook with a passphrase of their own.</source>
        <translation>Ces collègues ouvrent le carnet avec leur propre phrase de passe.</translation>
    </message>
    <message>
        <source>These colleagues open the notebook with a passphrase of their own. Only a coordinator adds colleagues, takes them out or makes a new passphrase: ask {names}.</source>
        <translation>Ces collègues ouvrent le carnet avec leur propre phrase de passe. Seule la coordination ajoute ou retire des collègues ou crée une nouvelle phrase de passe&#xa0;: demandez à {names}.</translation>
    </message>
    <message>
        <source>No longer taking part: {names}</source>
        <translation>Ne participent plus&#xa0;: {names}</translation>
    </message>
    <message>
        <source>{name} is in the notebook as a companion. Give that one a key, or add a last name here.</source>
        <translation>{name} figure déjà dans le carnet pour l’accompagnement. Donnez-lui une clé, ou ajoutez ici un nom de famille.</translation>
    </message>
    <message>
        <source>{name} can open the notebook. On another PC: start the program, choose “Join my team” and the shared folder, and type the passphrase.</source>
        <translation>{name} peut ouvrir le carnet. Sur un autre PC&#xa0;: démarrez le programme, choisissez «&#xa0;Rejoindre mon équipe&#xa0;» et le dossier partagé, et tapez la phrase de passe.</translation>
    </message>
</context>
<context>
    <name>PhotoDelegate</name>
    <message>
        <source>Words with the photo</source>
        <translation>Mots avec la photo</translation>
    </message>
</context>
<context>
    <name>PhotoLines</name>
    <message>
        <source>Photo of {day}</source>
        <translation>Photo du {day}</translation>
    </message>
    <message>
        <source>is being fetched</source>
        <translation>en récupération</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>inaccessible</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas encore ici</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Photos of sheets</source>
        <translation>Photos de feuilles</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Afficher en grand</translation>
    </message>
    <message>
        <source>Words with the photo</source>
        <translation>Mots avec la photo</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Supprimer la photo</translation>
    </message>
    <message>
        <source>Paste a photo</source>
        <translation>Coller une photo</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Photos of sheets</source>
        <translation>Photos de feuilles</translation>
    </message>
    <message>
        <source>Photos and PDF</source>
        <translation>Photos et PDF</translation>
    </message>
    <message>
        <source>The photo was removed.</source>
        <translation>La photo a été supprimée.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Let go to add it</source>
        <translation>Lâchez pour ajouter</translation>
    </message>
    <message>
        <source>Add a photo…</source>
        <translation>Ajouter une photo…</translation>
    </message>
    <message>
        <source>JPEG, PNG, HEIC or PDF; or drop it here, or paste it (Ctrl+V)</source>
        <translation>JPEG, PNG, HEIC ou PDF ; ou déposez-la ici, ou collez-la (Ctrl+V)</translation>
    </message>
    <message>
        <source>Words with the photo</source>
        <translation>Mots avec la photo</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Supprimer la photo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Taking in photos</source>
        <translation>Ajout des photos</translation>
    </message>
    <message>
        <source>or drop one here</source>
        <translation>ou déposez-en une ici</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>Previous photo</source>
        <translation>Photo précédente</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next photo</source>
        <translation>Photo suivante</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Turn a quarter, for looking only</source>
        <translation>Tourner d’un quart, seulement pour regarder</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>Fermer la photo</translation>
    </message>
    <message>
        <source>The photo is being fetched…</source>
        <translation>La photo est en cours de récupération…</translation>
    </message>
    <message>
        <source>Photo of {day}</source>
        <translation>Photo du {day}</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Where it lies on this PC</source>
        <translation>Où il se trouve sur ce PC</translation>
    </message>
    <message>
        <source>Other place…</source>
        <translation>Autre endroit…</translation>
    </message>
    <message>
        <source>Where should the notebook lie?</source>
        <translation>Où le carnet doit-il se trouver&#xa0;?</translation>
    </message>
    <message>
        <source>This folder is in {drive}, which copies files to the internet and may put old ones back. Better choose a folder that stays on this PC.</source>
        <translation>Ce dossier est dans {drive}, qui copie les fichiers sur internet et peut en remettre d’anciens. Choisissez plutôt un dossier qui reste sur ce PC.</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message>
        <source>This is what I want</source>
        <translation>Voici ce que je veux</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>avec tes propres mots</translation>
    </message>
    <message>
        <source>Life domain</source>
        <translation>Domaine de vie</translation>
    </message>
    <message>
        <source>by</source>
        <translation>pour le</translation>
    </message>
    <message>
        <source>The day aimed at</source>
        <translation>Le jour visé</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Done, all of it! Celebrate it together.</source>
        <translation>Réussi, tout est fait&#xa0;! Fêtez-le ensemble.</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faites</translation>
    </message>
    <message>
        <source>none in particular</source>
        <translation>aucun en particulier</translation>
    </message>
</context>
<context>
    <name>PlanFrame</name>
    <message>
        <source>Step plan</source>
        <translation>Plan par étapes</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nouveau plan</translation>
    </message>
    <message>
        <source>More about this plan</source>
        <translation>Plus sur ce plan</translation>
    </message>
    <message>
        <source>Remove this plan</source>
        <translation>Enlever ce plan</translation>
    </message>
    <message>
        <source>So it will be on paper</source>
        <translation>Tel qu’il sera sur papier</translation>
    </message>
    <message>
        <source>The plan on paper</source>
        <translation>Le plan sur papier</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s), made together with %1</source>
        <translation>
            <numerusform>%n plan, fait avec %1</numerusform>
            <numerusform>%n plans, faits avec %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan yet. What would %1 like?</source>
        <translation>Pas encore de plan. De quoi %1 a envie&#xa0;?</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Step plan</source>
        <translation>Plan par étapes</translation>
    </message>
</context>
<context>
    <name>PlansList</name>
    <message>
        <source>Plan without a wish yet</source>
        <translation>Plan encore sans souhait</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faites</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plans</translation>
    </message>
</context>
<context>
    <name>PresenceWords</name>
    <message>
        <source>{name} is at work too</source>
        <translation>{name} travaille aussi</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are at work too</source>
        <translation>
            <numerusform>%n collègue travaille aussi</numerusform>
            <numerusform>%n collègues travaillent aussi</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} are at work too</source>
        <translation>{names} travaillent aussi</translation>
    </message>
    <message>
        <source>{name} is in this dossier too</source>
        <translation>{name} est aussi dans ce dossier</translation>
    </message>
    <message numerus="yes">
        <source>%n colleagues are in this dossier too</source>
        <translation>
            <numerusform>%n collègue est aussi dans ce dossier</numerusform>
            <numerusform>%n collègues sont aussi dans ce dossier</numerusform>
        </translation>
    </message>
    <message>
        <source>{names} are in this dossier too</source>
        <translation>{names} sont aussi dans ce dossier</translation>
    </message>
    <message>
        <source>{names} and {last}</source>
        <translation>{names} et {last}</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter l’impression</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Impression</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>The printer does not take it. See whether it is on, or choose another one.</source>
        <translation>L’imprimante ne l’accepte pas. Vérifiez qu’elle est allumée, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
</context>
<context>
    <name>ProgramSection</name>
    <message>
        <source>On this PC</source>
        <translation>Sur ce PC</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Lock when nobody touches it</source>
        <translation>Verrouiller quand personne n’y touche</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>après %n minute</numerusform>
            <numerusform>après %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>ReachWords</name>
    <message>
        <source>From these PCs it goes as soon as they come back to the shared folder:</source>
        <translation>De ces PC, cela disparaît dès qu’ils reviennent au dossier partagé&#xa0;:</translation>
    </message>
    <message>
        <source>These PCs are not at work now. From them it goes as soon as they come back to the shared folder:</source>
        <translation>Ces PC ne travaillent pas en ce moment. Là, cela disparaît dès qu’ils reviennent au dossier partagé&#xa0;:</translation>
    </message>
    <message>
        <source>a PC, last seen {time}</source>
        <translation>un PC, vu pour la dernière fois {time}</translation>
    </message>
    <message>
        <source>the PC of {name}, last seen {time}</source>
        <translation>le PC de {name}, vu pour la dernière fois {time}</translation>
    </message>
    <message>
        <source>This program cannot reach:</source>
        <translation>Ce programme ne peut pas atteindre&#xa0;:</translation>
    </message>
    <message>
        <source>the backups in {folder}: take them away by hand</source>
        <translation>les sauvegardes dans {folder}&#xa0;: enlevez-les à la main</translation>
    </message>
    <message>
        <source>sheets that were printed, and files that somebody saved or sent</source>
        <translation>les feuilles imprimées, et les fichiers que quelqu’un a enregistrés ou envoyés</translation>
    </message>
    <message>
        <source>copies that your organisation makes of this PC or of the network drive</source>
        <translation>les copies que votre organisation fait de ce PC ou du lecteur réseau</translation>
    </message>
</context>
<context>
    <name>RecoveryCheck</name>
    <message>
        <source>Group {number} reads otherwise on the sheet. Look once more.</source>
        <translation>Le groupe {number} est différent sur la feuille. Regardez encore.</translation>
    </message>
    <message>
        <source>Take the sheet and type over these two groups.</source>
        <translation>Prenez la feuille et recopiez ces deux groupes.</translation>
    </message>
    <message>
        <source>Group {number} of the sheet</source>
        <translation>Groupe {number} de la feuille</translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>If you ever forget your passphrase, only this recovery key opens the notebook. It is shown this once. Print it, and keep the sheet where it is safe.</source>
        <translation>Si un jour vous oubliez votre phrase de passe, seule cette clé de secours ouvre le carnet. Elle n’est montrée qu’une fois. Imprimez-la et gardez la feuille en lieu sûr.</translation>
    </message>
    <message>
        <source>Keep it as you keep a house key: in a locked drawer, not beside the computer. In a moment we ask for two groups, to be sure that you have it.</source>
        <translation>Gardez-la comme une clé de maison&#xa0;: dans un tiroir fermé, pas à côté de l’ordinateur. Dans un instant, nous demanderons deux groupes, pour être sûrs que vous l’avez.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>Restoring</name>
    <message>
        <source>Earlier moments</source>
        <translation>Moments passés</translation>
    </message>
    <message>
        <source>Something gone that should not be? Look at the notebook as it was, or have that back.</source>
        <translation>Quelque chose a disparu à tort&#xa0;? Regardez le carnet tel qu’il était, ou remettez-le ainsi.</translation>
    </message>
    <message>
        <source>Show what can be restored</source>
        <translation>Montrer ce qui peut être restauré</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>Restore the notebook…</source>
        <translation>Restaurer le carnet…</translation>
    </message>
    <message>
        <source>Restore one young person…</source>
        <translation>Restaurer un seul jeune…</translation>
    </message>
    <message>
        <source>Into a new notebook…</source>
        <translation>Dans un nouveau carnet…</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Young person to restore</source>
        <translation>Jeune à restaurer</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Restore the notebook</source>
        <translation>Restaurer le carnet</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Looking what can be restored…</source>
        <translation>Recherche de ce qui peut être restauré…</translation>
    </message>
    <message>
        <source>Nothing yet. Moments are kept from the first backup on, and with every change once the notebook is shared.</source>
        <translation>Encore rien. Les moments sont gardés à partir de la première sauvegarde, et à chaque modification une fois le carnet partagé.</translation>
    </message>
    <message>
        <source>The whole notebook then stands as it did on {when}, for all colleagues. What was done since leaves the pages; it stays in this list, and you can undo the restoring.</source>
        <translation>Le carnet entier est alors comme le {when}, pour tous les collègues. Ce qui a été fait depuis quitte les pages&#xa0;; cela reste dans cette liste, et vous pouvez annuler la restauration.</translation>
    </message>
    <message>
        <source>All about this young person then stands as it did on {when}. Other young people stay as they are. You can undo it.</source>
        <translation>Tout ce qui concerne ce jeune est alors comme le {when}. Les autres jeunes restent tels quels. Vous pouvez l’annuler.</translation>
    </message>
    <message>
        <source>It stands again as on {when}.</source>
        <translation>C’est à nouveau comme le {when}.</translation>
    </message>
</context>
<context>
    <name>RoadChart</name>
    <message>
        <source>The road travelled; up and down go from line to line</source>
        <translation>Le chemin parcouru&#xa0;; les flèches haut et bas vont de ligne en ligne</translation>
    </message>
</context>
<context>
    <name>RoadTable</name>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>doesn&apos;t know</source>
        <translation>ne sait pas</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
</context>
<context>
    <name>RoadTableView</name>
    <message>
        <source>The road travelled, as a table</source>
        <translation>Le chemin parcouru, en tableau</translation>
    </message>
</context>
<context>
    <name>RoadView</name>
    <message>
        <source>The road travelled</source>
        <translation>Le chemin parcouru</translation>
    </message>
    <message>
        <source>New moment</source>
        <translation>Nouveau moment</translation>
    </message>
    <message>
        <source>Fill in a first moment</source>
        <translation>Remplir un premier moment</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Moments</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Which statements to show</source>
        <translation>Quelles phrases montrer</translation>
    </message>
    <message>
        <source>No moment yet. How does %1 see things today?</source>
        <translation>Pas encore de moment. Comment %1 voit les choses aujourd’hui&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%n short statement(s), each a place between %1 and %2. Skipping is always fine.</source>
        <translation>
            <numerusform>%n phrase courte, avec une place entre %1 et %2. On peut toujours passer.</numerusform>
            <numerusform>%n phrases courtes, chaque fois une place entre %1 et %2. On peut toujours passer.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>How %1 sees it</source>
        <translation>Le regard de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n moment</numerusform>
            <numerusform>%n moments</numerusform>
        </translation>
    </message>
    <message>
        <source>next moment around %1</source>
        <translation>prochain moment vers le %1</translation>
    </message>
    <message>
        <source>time for a next moment</source>
        <translation>il est temps pour un nouveau moment</translation>
    </message>
</context>
<context>
    <name>ScoreBox</name>
    <message>
        <source>on %1: %2</source>
        <translation>le %1 : %2</translation>
    </message>
    <message>
        <source>How does this feel?</source>
        <translation>Comment ça va de ce côté ?</translation>
    </message>
    <message>
        <source>This is as last time. What has changed?</source>
        <translation>Ceci est comme la dernière fois. Qu’est-ce qui a changé ?</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>Toujours ainsi</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>Shared</name>
    <message>
        <source>From now on the notebook is shared. Give each colleague a first passphrase below; on their own PC they choose “Join my team” and this same folder.</source>
        <translation>Dès maintenant, le carnet est partagé. Donnez ci-dessous à chaque collègue une première phrase de passe&#xa0;; sur son PC, il ou elle choisit «&#xa0;Rejoindre mon équipe&#xa0;» et ce même dossier.</translation>
    </message>
    <message>
        <source>It is shared in</source>
        <translation>Il est partagé dans</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Où on en est</translation>
    </message>
    <message>
        <source>Who is at work now</source>
        <translation>Qui travaille en ce moment</translation>
    </message>
    <message>
        <source>Put the folder in order</source>
        <translation>Remettre le dossier en ordre</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>Tout vérifier</translation>
    </message>
    <message>
        <source>Stop sharing on this PC…</source>
        <translation>Arrêter le partage sur ce PC…</translation>
    </message>
    <message>
        <source>On this PC you go on alone, with all that is in the notebook now. Colleagues do not see what you do from then on, nor you what they do. The folder and their work stay as they are. To take part again, you join anew.</source>
        <translation>Sur ce PC, vous continuez en solo, avec tout ce qui est dans le carnet maintenant. Vos collègues ne voient plus ce que vous faites, ni vous ce qu’ils font. Le dossier et leur travail restent tels quels. Pour participer à nouveau, vous le rejoignez à nouveau.</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Arrêter le partage</translation>
    </message>
    <message>
        <source>Nobody else</source>
        <translation>Personne d’autre</translation>
    </message>
    <message>
        <source>the folder stands at an earlier day than this PC</source>
        <translation>le dossier est à un jour antérieur à ce PC</translation>
    </message>
    <message>
        <source>a file in the folder is damaged: {file}</source>
        <translation>un fichier du dossier est endommagé&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Somebody has put the folder back to an earlier day. Nothing is lost: what it lacks is still on this PC or on that of a colleague. Put it in order, and everybody can go on.</source>
        <translation>Quelqu’un a remis le dossier à un jour antérieur. Rien n’est perdu&#xa0;: ce qui manque est encore sur ce PC ou sur celui d’un collègue. Remettez-le en ordre, et tout le monde peut continuer.</translation>
    </message>
    <message>
        <source>A file in the folder is not as it was written. Put the folder in order: what this PC has is put back. If that does not help, do it on the PC of a colleague.</source>
        <translation>Un fichier du dossier n’est pas tel qu’il a été écrit. Remettez le dossier en ordre&#xa0;: ce que ce PC possède est remis. Si cela n’aide pas, faites-le sur le PC d’un collègue.</translation>
    </message>
    <message>
        <source>Putting back what the folder lacks…</source>
        <translation>Remise de ce qui manque dans le dossier…</translation>
    </message>
    <message>
        <source>The folder is in order again.</source>
        <translation>Le dossier est à nouveau en ordre.</translation>
    </message>
    <message>
        <source>Checking every file. This can take some minutes on a slow network…</source>
        <translation>Vérification de chaque fichier. Sur un réseau lent, cela peut prendre quelques minutes…</translation>
    </message>
    <message>
        <source>All is well, in the folder and on this PC.</source>
        <translation>Tout va bien, dans le dossier et sur ce PC.</translation>
    </message>
    <message>
        <source>These files are not as they should be:</source>
        <translation>Ces fichiers ne sont pas comme il faut&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et encore %n</numerusform>
            <numerusform>et encore %n</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>of another notebook</source>
        <translation>d’un autre carnet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>of a newer program</source>
        <translation>d’un programme plus récent</translation>
    </message>
    <message>
        <source>does not belong here</source>
        <translation>n’a pas sa place ici</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
</context>
<context>
    <name>SheetOnPaper</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Recovery sheet {name}</source>
        <translation>Feuille de secours {name}</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>The printer does not take it. See whether it is on, or save a PDF.</source>
        <translation>L’imprimante ne l’accepte pas. Vérifiez qu’elle est allumée, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the sheet before you go on.</source>
        <translation>Envoyé à l’imprimante. Allez chercher la feuille avant de continuer.</translation>
    </message>
    <message>
        <source>Saved as {name}. Print it soon, and put it away.</source>
        <translation>Enregistré sous {name}. Imprimez-le bientôt et rangez-le.</translation>
    </message>
</context>
<context>
    <name>SheetOptions</name>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Wheel of %1</source>
        <translation>Roue de %1</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Roue</translation>
    </message>
    <message>
        <source>as last time, not looked at again yet</source>
        <translation>comme la fois passée, pas encore revu</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>avant : %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
    </message>
    <message>
        <source>linked with %1</source>
        <translation>lié à %1</translation>
    </message>
    <message>
        <source>Link between %1 and %2</source>
        <translation>Lien entre %1 et %2</translation>
    </message>
    <message>
        <source>New link from %1</source>
        <translation>Nouveau lien depuis %1</translation>
    </message>
    <message>
        <source>to %1; the arrows choose another, Enter makes it, Escape leaves it</source>
        <translation>vers %1 ; les flèches en choisissent un autre, Entrée le crée, Échap l’abandonne</translation>
    </message>
    <message>
        <source>filled in by the young person</source>
        <translation>rempli par le jeune</translation>
    </message>
    <message>
        <source>filled in together</source>
        <translation>rempli ensemble</translation>
    </message>
    <message>
        <source>filled in by the companion</source>
        <translation>rempli par l’accompagnement</translation>
    </message>
    <message>
        <source>this first</source>
        <translation>ceci d’abord</translation>
    </message>
    <message>
        <source>wants to talk about this</source>
        <translation>veut en parler</translation>
    </message>
    <message>
        <source>own strength</source>
        <translation>ses propres forces</translation>
    </message>
    <message>
        <source>own people</source>
        <translation>ses proches</translation>
    </message>
    <message>
        <source>professionals</source>
        <translation>des professionnels</translation>
    </message>
    <message>
        <source>carried by: %1</source>
        <translation>porté par : %1</translation>
    </message>
</context>
<context>
    <name>StandingWords</name>
    <message numerus="yes">
        <source>%n thing(s) to choose from</source>
        <translation>
            <numerusform>%n choix à faire</numerusform>
            <numerusform>%n choix à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>backup {day}</source>
        <translation>sauvegarde {day}</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait for the network drive</source>
        <translation>
            <numerusform>%n modification attend le lecteur réseau</numerusform>
            <numerusform>%n modifications attendent le lecteur réseau</numerusform>
        </translation>
    </message>
    <message>
        <source>the network drive is away; you can go on working</source>
        <translation>le lecteur réseau est absent&#xa0;; vous pouvez continuer</translation>
    </message>
    <message>
        <source>reading only: this PC needs an update</source>
        <translation>lecture seule&#xa0;: ce PC doit être mis à jour</translation>
    </message>
    <message>
        <source>the shared folder stands at an earlier day: see Team</source>
        <translation>le dossier partagé est à un jour antérieur&#xa0;: voyez Équipe</translation>
    </message>
    <message>
        <source>a file in the shared folder is damaged: see Team</source>
        <translation>un fichier du dossier partagé est endommagé&#xa0;: voyez Équipe</translation>
    </message>
    <message>
        <source>you no longer take part</source>
        <translation>vous ne participez plus</translation>
    </message>
    <message>
        <source>an earlier moment: reading only</source>
        <translation>un moment passé&#xa0;: lecture seule</translation>
    </message>
    <message>
        <source>all is saved</source>
        <translation>tout est enregistré</translation>
    </message>
    <message>
        <source>saved {time}</source>
        <translation>enregistré à {time}</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way to the team</source>
        <translation>
            <numerusform>%n modification en route vers l’équipe</numerusform>
            <numerusform>%n modifications en route vers l’équipe</numerusform>
        </translation>
    </message>
    <message>
        <source>all is saved for the team</source>
        <translation>tout est enregistré pour l’équipe</translation>
    </message>
    <message>
        <source>saved for the team {time}</source>
        <translation>enregistré pour l’équipe à {time}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Step %1: who</source>
        <translation>Étape %1&#xa0;: qui</translation>
    </message>
    <message>
        <source>Step %1: when</source>
        <translation>Étape %1&#xa0;: quand</translation>
    </message>
    <message>
        <source>who?</source>
        <translation>qui&#xa0;?</translation>
    </message>
    <message>
        <source>when?</source>
        <translation>quand&#xa0;?</translation>
    </message>
    <message>
        <source>Step %1 is done</source>
        <translation>L’étape %1 est faite</translation>
    </message>
    <message>
        <source>Not done after all</source>
        <translation>Finalement pas encore fait</translation>
    </message>
    <message>
        <source>This is done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>Move step %1 up</source>
        <translation>Monter l’étape %1</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>Descendre l’étape %1</translation>
    </message>
    <message>
        <source>Remove step %1</source>
        <translation>Enlever l’étape %1</translation>
    </message>
</context>
<context>
    <name>StepsList</name>
    <message>
        <source>What is a first small step?</source>
        <translation>Quelle est une première petite étape&#xa0;?</translation>
    </message>
    <message>
        <source>Add a step, Enter adds it</source>
        <translation>Encore une étape&#xa0;? Enter l’ajoute</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Nouvelle étape</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Overviews through time</source>
        <translation>Aperçus au fil du temps</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>TrailFilters</name>
    <message>
        <source>everybody</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>Sur qui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>a word, a name</source>
        <translation>un mot, un nom</translation>
    </message>
</context>
<context>
    <name>TrailLines</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>On whom</source>
        <translation>Sur qui</translation>
    </message>
</context>
<context>
    <name>TrailPage</name>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Who did what, and who opened which dossier. What was written does not stand here.</source>
        <translation>Qui a fait quoi, et qui a ouvert quel dossier. Ce qui a été écrit ne figure pas ici.</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer comme tableau…</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Voir plus loin en arrière</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Rien ici.</translation>
    </message>
    <message>
        <source>%1 of the newest %2</source>
        <translation>%1 sur les %2 plus récentes</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>les %1 plus récentes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailSection</name>
    <message>
        <source>Who did what</source>
        <translation>Qui a fait quoi</translation>
    </message>
    <message>
        <source>Everything that is done leaves a line: who, what, when and on whom, also who opened which dossier. It can be searched, and saved as a table.</source>
        <translation>Tout ce qui est fait laisse une ligne&#xa0;: qui, quoi, quand et sur qui, aussi qui a ouvert quel dossier. On peut y chercher, et l’enregistrer comme tableau.</translation>
    </message>
    <message>
        <source>See who did what</source>
        <translation>Voir qui a fait quoi</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>change</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>name of the notebook</source>
        <translation>nom du carnet</translation>
    </message>
    <message>
        <source>years that dossiers are kept</source>
        <translation>années de conservation des dossiers</translation>
    </message>
    <message>
        <source>way back from the young person&apos;s screen</source>
        <translation>retour depuis l’écran du jeune</translation>
    </message>
    <message>
        <source>short code</source>
        <translation>code court</translation>
    </message>
    <message>
        <source>new life domain</source>
        <translation>nouveau domaine de vie</translation>
    </message>
    <message>
        <source>life domain</source>
        <translation>domaine de vie</translation>
    </message>
    <message>
        <source>life domain on or off the wheel</source>
        <translation>domaine de vie sur la roue ou non</translation>
    </message>
    <message>
        <source>order of the life domains</source>
        <translation>ordre des domaines de vie</translation>
    </message>
    <message>
        <source>removed life domain</source>
        <translation>domaine de vie supprimé</translation>
    </message>
    <message>
        <source>new companion</source>
        <translation>nouvelle personne d’accompagnement</translation>
    </message>
    <message>
        <source>details of a companion</source>
        <translation>données d’une personne d’accompagnement</translation>
    </message>
    <message>
        <source>companion who left</source>
        <translation>personne d’accompagnement partie</translation>
    </message>
    <message>
        <source>new young person</source>
        <translation>nouveau jeune</translation>
    </message>
    <message>
        <source>details of a young person</source>
        <translation>données d’un jeune</translation>
    </message>
    <message>
        <source>closed trajectory</source>
        <translation>trajet clôturé</translation>
    </message>
    <message>
        <source>new overview</source>
        <translation>nouvel aperçu</translation>
    </message>
    <message>
        <source>score</source>
        <translation>score</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>comme avant</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marque</translation>
    </message>
    <message>
        <source>who carries it</source>
        <translation>qui le porte</translation>
    </message>
    <message>
        <source>new line</source>
        <translation>nouvelle ligne</translation>
    </message>
    <message>
        <source>line</source>
        <translation>ligne</translation>
    </message>
    <message>
        <source>removed line</source>
        <translation>ligne supprimée</translation>
    </message>
    <message>
        <source>left parked</source>
        <translation>laissé de côté</translation>
    </message>
    <message>
        <source>taken up again</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>new link</source>
        <translation>nouveau lien</translation>
    </message>
    <message>
        <source>words of a link</source>
        <translation>mots d’un lien</translation>
    </message>
    <message>
        <source>removed link</source>
        <translation>lien supprimé</translation>
    </message>
    <message>
        <source>new photo</source>
        <translation>nouvelle photo</translation>
    </message>
    <message>
        <source>note with a photo</source>
        <translation>note d’une photo</translation>
    </message>
    <message>
        <source>removed photo</source>
        <translation>photo supprimée</translation>
    </message>
    <message>
        <source>day of an overview</source>
        <translation>jour d’un aperçu</translation>
    </message>
    <message>
        <source>removed overview</source>
        <translation>aperçu supprimé</translation>
    </message>
    <message>
        <source>new moment</source>
        <translation>nouveau moment</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>réponse</translation>
    </message>
    <message>
        <source>removed answer</source>
        <translation>réponse supprimée</translation>
    </message>
    <message>
        <source>day of a moment</source>
        <translation>jour d’un moment</translation>
    </message>
    <message>
        <source>removed moment</source>
        <translation>moment supprimé</translation>
    </message>
    <message>
        <source>new plan</source>
        <translation>nouveau plan</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>removed plan</source>
        <translation>plan supprimé</translation>
    </message>
    <message>
        <source>new step</source>
        <translation>nouvelle étape</translation>
    </message>
    <message>
        <source>step</source>
        <translation>étape</translation>
    </message>
    <message>
        <source>ticked step</source>
        <translation>étape cochée</translation>
    </message>
    <message>
        <source>order of the steps</source>
        <translation>ordre des étapes</translation>
    </message>
    <message>
        <source>removed step</source>
        <translation>étape supprimée</translation>
    </message>
    <message>
        <source>choice between two versions</source>
        <translation>choix entre deux versions</translation>
    </message>
    <message>
        <source>restored moment</source>
        <translation>moment restauré</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>The passphrase of the demo notebook is: demo</source>
        <translation>La phrase de passe du carnet de démonstration est&#xa0;: demo</translation>
    </message>
    <message>
        <source>Remember on this PC: it then opens with my login</source>
        <translation>Retenir sur ce PC&#xa0;: il s’ouvre alors avec ma session</translation>
    </message>
    <message>
        <source>This PC has no safe place to remember it; we ask each time.</source>
        <translation>Ce PC n’a pas d’endroit sûr pour la retenir&#xa0;; nous la demandons à chaque fois.</translation>
    </message>
    <message>
        <source>Unlock with this PC’s login</source>
        <translation>Ouvrir avec la session de ce PC</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>J’ai oublié ma phrase de passe</translation>
    </message>
    <message>
        <source>Another notebook…</source>
        <translation>Un autre carnet…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>ValueWords</name>
    <message>
        <source>where it stood</source>
        <translation>là où c’était</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>taken away</source>
        <translation>enlevé</translation>
    </message>
    <message>
        <source>where you put it</source>
        <translation>là où vous l’avez mis</translation>
    </message>
    <message>
        <source>where somebody else put it</source>
        <translation>là où quelqu’un d’autre l’a mis</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>don&apos;t know</source>
        <translation>je ne sais pas</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas maintenant</translation>
    </message>
    <message>
        <source>something that is no longer there</source>
        <translation>quelque chose qui n’est plus là</translation>
    </message>
    <message>
        <source>done on {day}</source>
        <translation>fait le {day}</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>pas encore fait</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>takes part</source>
        <translation>participe</translation>
    </message>
    <message>
        <source>a short code</source>
        <translation>un code court</translation>
    </message>
    <message>
        <source>no short code</source>
        <translation>pas de code court</translation>
    </message>
    <message>
        <source>an overview</source>
        <translation>un aperçu</translation>
    </message>
    <message>
        <source>no overview</source>
        <translation>aucun aperçu</translation>
    </message>
    <message>
        <source>asks for nothing</source>
        <translation>ne demande rien</translation>
    </message>
    <message>
        <source>asks for the short code</source>
        <translation>demande le code court</translation>
    </message>
    <message>
        <source>asks for the passphrase</source>
        <translation>demande la phrase de passe</translation>
    </message>
    <message>
        <source>usual words</source>
        <translation>mots habituels</translation>
    </message>
    <message>
        <source>plainer words</source>
        <translation>mots plus simples</translation>
    </message>
    <message>
        <source>hardly any words</source>
        <translation>presque pas de mots</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>pas de délai</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaysIn</name>
    <message>
        <source>Look around</source>
        <translation>Découvrir</translation>
    </message>
    <message>
        <source>We make the demo notebook. This takes a moment, the first time.</source>
        <translation>Nous préparons le carnet de démonstration. La première fois, cela prend un instant.</translation>
    </message>
    <message>
        <source>A demo notebook with twelve invented young people. You can try everything in it.</source>
        <translation>Un carnet de démonstration avec douze jeunes inventés. Vous pouvez tout y essayer.</translation>
    </message>
    <message>
        <source>New notebook</source>
        <translation>Nouveau carnet</translation>
    </message>
    <message>
        <source>Begin for yourself or your team. It is encrypted, and lies on this PC until you share it.</source>
        <translation>Commencez pour vous ou votre équipe. Il est chiffré, et reste sur ce PC jusqu’à ce que vous le partagiez.</translation>
    </message>
    <message>
        <source>You have one on this PC already? Show us the folder that it lies in.</source>
        <translation>Vous en avez déjà un sur ce PC&#xa0;? Montrez-nous le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Join my team</source>
        <translation>Rejoindre mon équipe</translation>
    </message>
    <message>
        <source>Your team shares a notebook on the network drive? Work in it too, from this PC.</source>
        <translation>Votre équipe partage un carnet sur le lecteur réseau&#xa0;? Travaillez-y aussi, depuis ce PC.</translation>
    </message>
    <message>
        <source>Join…</source>
        <translation>Rejoindre…</translation>
    </message>
    <message>
        <source>Open a notebook</source>
        <translation>Ouvrir un carnet</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>The wheel, the evolutor and the step plan, for a young person and you at one screen.</source>
        <translation>La roue, l’évolutor et le plan par étapes, pour un·e jeune et vous devant un même écran.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>In which folder does the notebook lie?</source>
        <translation>Dans quel dossier se trouve le carnet&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WheelFoot</name>
    <message>
        <source>Overview of</source>
        <translation>Aperçu du</translation>
    </message>
    <message>
        <source>New overview</source>
        <translation>Nouvel aperçu</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Photos of sheets</source>
        <translation>Photos de feuilles</translation>
    </message>
    <message>
        <source>More about this overview</source>
        <translation>Plus sur cet aperçu</translation>
    </message>
    <message>
        <source>Change the day</source>
        <translation>Changer le jour</translation>
    </message>
    <message>
        <source>Remove this overview</source>
        <translation>Enlever cet aperçu</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Fait le</translation>
    </message>
    <message>
        <source>Day of this overview</source>
        <translation>Jour de cet aperçu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Go on from the last one (%1)</source>
        <translation>Continuer à partir du dernier (%1)</translation>
    </message>
</context>
<context>
    <name>WheelHead</name>
    <message>
        <source>As a wheel</source>
        <translation>En roue</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>En tableau</translation>
    </message>
    <message>
        <source>Filled in by:</source>
        <translation>Rempli par :</translation>
    </message>
    <message>
        <source>Filled in by</source>
        <translation>Rempli par</translation>
    </message>
    <message>
        <source>Overview of %1, an earlier one</source>
        <translation>Aperçu du %1, pas le dernier</translation>
    </message>
    <message>
        <source>What has changed? %1 of %2 looked at</source>
        <translation>Qu’est-ce qui a changé ? %1 sur %2 revus</translation>
    </message>
</context>
<context>
    <name>WheelOptions</name>
    <message>
        <source>Filled in</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>To fill in by hand</source>
        <translation>À remplir à la main</translation>
    </message>
    <message>
        <source>Two moments</source>
        <translation>Deux moments</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>On its side</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>Noir et blanc</translation>
    </message>
    <message>
        <source>Usual words</source>
        <translation>Mots habituels</translation>
    </message>
    <message>
        <source>Plainer words</source>
        <translation>Mots plus simples</translation>
    </message>
    <message>
        <source>Hardly any words</source>
        <translation>Presque sans mots</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>Ce qu’il y a dessus</translation>
    </message>
    <message>
        <source>Beside the overview of</source>
        <translation>À côté de l’aperçu du</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Lines to write on</source>
        <translation>Lignes pour écrire</translation>
    </message>
    <message>
        <source>The young person’s words</source>
        <translation>Les mots du jeune</translation>
    </message>
</context>
<context>
    <name>WheelPage</name>
    <message>
        <source>Wheel as a table</source>
        <translation>Roue en tableau</translation>
    </message>
    <message>
        <source>The overview of %1 was removed.</source>
        <translation>L’aperçu du %1 a été enlevé.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>WorkerFields</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>YearsField</name>
    <message>
        <source>Fewer years</source>
        <translation>Moins d’années</translation>
    </message>
    <message>
        <source>More years</source>
        <translation>Plus d’années</translation>
    </message>
</context>
<context>
    <name>YouthForm</name>
    <message>
        <source>What may we call this young person? A first name is enough.</source>
        <translation>Comment pouvons-nous appeler ce jeune&#xa0;? Un prénom suffit.</translation>
    </message>
    <message>
        <source>New young person</source>
        <translation>Nouveau jeune</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>More (optional)</source>
        <translation>Plus (facultatif)</translation>
    </message>
    <message>
        <source>Name to be called by</source>
        <translation>Nom d’usage</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Language of the young person</source>
        <translation>Langue du jeune</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Accompagnement</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>encore personne</translation>
    </message>
</context>
<context>
    <name>YouthLines</name>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n an</numerusform>
            <numerusform>%n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>companion %1</source>
        <translation>accompagnement&#xa0;: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>dernière fois&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n open step(s)</source>
        <translation>
            <numerusform>%n étape ouverte</numerusform>
            <numerusform>%n étapes ouvertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>YouthScreenSettings</name>
    <message>
        <source>The young person’s screen</source>
        <translation>L’écran du jeune</translation>
    </message>
    <message>
        <source>What is asked to get from the young person’s screen back to the dossier:</source>
        <translation>Ce qui est demandé pour revenir de l’écran du jeune au dossier :</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>the companion’s short code</source>
        <translation>le code court de l’accompagnement</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>la phrase de passe</translation>
    </message>
    <message>
        <source>My code</source>
        <translation>Mon code</translation>
    </message>
    <message>
        <source>Change the code</source>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>Set the code</source>
        <translation>Définir le code</translation>
    </message>
    <message>
        <source>Take the code away</source>
        <translation>Retirer le code</translation>
    </message>
    <message>
        <source>You have a code. Three wrong tries lock the notebook.</source>
        <translation>Vous avez un code. Après trois essais erronés, le carnet se verrouille.</translation>
    </message>
    <message>
        <source>4 to 8 digits. Without a code of your own, your passphrase is asked for.</source>
        <translation>De 4 à 8 chiffres. Sans code personnel, votre phrase de passe est demandée.</translation>
    </message>
    <message>
        <source>Your code is saved.</source>
        <translation>Votre code est enregistré.</translation>
    </message>
</context>
<context>
    <name>YouthsPage</name>
    <message>
        <source>Young people</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>New young person</source>
        <translation>Nouveau jeune</translation>
    </message>
    <message>
        <source>Search by name or companion</source>
        <translation>Chercher par nom ou accompagnement</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n young people</source>
        <translation>
            <numerusform>%n jeune</numerusform>
            <numerusform>%n jeunes</numerusform>
        </translation>
    </message>
    <message>
        <source>No one called “%1”.</source>
        <translation>Personne du nom de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>Ajouter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody here yet. Who do you walk beside?</source>
        <translation>Encore personne ici. Avec qui faites-vous route&#xa0;?</translation>
    </message>
</context>
<context>
    <name>_Box</name>
    <message>
        <source>not set</source>
        <translation>pas fixé</translation>
    </message>
</context>
</TS>
