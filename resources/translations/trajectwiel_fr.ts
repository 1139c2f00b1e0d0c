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
            <translation>Les domaines de vie et les phrases de l’évolutor sont une proposition de Trajectwiel : celles de l’évolutor qui nous a inspirés ne sont pas publiques.</translation>
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
            <translation>Annuler : {what}</translation>
        </message>
        <message>
            <source>Do again: {what}</source>
            <translation>Rétablir : {what}</translation>
        </message>
    </context>
    <context>
        <name>AnswerRow</name>
        <message>
            <source>skip</source>
            <translation>passer</translation>
        </message>
        <message>
            <source>don't know</source>
            <translation>je ne sais pas</translation>
        </message>
        <message>
            <source>not now</source>
            <translation>pas maintenant</translation>
        </message>
        <message>
            <source>last time: %1</source>
            <translation>la dernière fois : %1</translation>
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
        <name>ClashBar</name>
        <message>
            <source>Keep mine</source>
            <translation>Garder la mienne</translation>
        </message>
        <message>
            <source>Leave theirs</source>
            <translation>Laisser la leur</translation>
        </message>
        <message>
            <source>{thing}: somebody else changed this meanwhile.
Theirs: “{theirs}”
Yours: “{mine}”</source>
            <translation>{thing} : quelqu’un d’autre a modifié ceci entre-temps.
Sa version : « {theirs} »
La vôtre : « {mine} »</translation>
        </message>
    </context>
    <context>
        <name>Clashes</name>
        <message>
            <source>in own words</source>
            <translation>en ses propres mots</translation>
        </message>
        <message>
            <source>how it feels</source>
            <translation>le ressenti</translation>
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
        <name>CrashDialog</name>
        <message>
            <source>Trajectwiel made a mistake</source>
            <translation>Trajectwiel a fait une erreur</translation>
        </message>
        <message>
            <source>Something went wrong that should not have. What was saved is safe. You can go on; if it happens again, close the program and start it anew.</source>
            <translation>Quelque chose s’est mal passé, et cela n’aurait pas dû arriver. Ce qui était enregistré est en sécurité. Vous pouvez continuer ; si cela se reproduit, fermez le programme et relancez-le.</translation>
        </message>
        <message>
            <source>This report helps to mend it. It holds nothing about young people or about you, so you can pass it on to whoever looks after the program.</source>
            <translation>Ce rapport aide à corriger l’erreur. Il ne contient rien sur les jeunes ni sur vous : vous pouvez le transmettre à la personne qui s’occupe du programme.</translation>
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
            <translation>Calendrier : %1</translation>
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
        <name>DomainPanel</name>
        <message>
            <source>How does this feel?</source>
            <translation>Comment ça va de ce côté ?</translation>
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
            <translation>Qu’en dit %1 ?</translation>
        </message>
        <message>
            <source>before (%1): %2</source>
            <translation>la fois d’avant (%1) : %2</translation>
        </message>
        <message>
            <source>with %1</source>
            <translation>avec %1</translation>
        </message>
    </context>
    <context>
        <name>DomainTable</name>
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
            <source>In own words</source>
            <translation>En ses propres mots</translation>
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
            <translation>accompagnement : %1</translation>
        </message>
    </context>
    <context>
        <name>DossierPage</name>
        <message>
            <source>Dossier of %1</source>
            <translation>Dossier : %1</translation>
        </message>
        <message>
            <source>Dossier</source>
            <translation>Dossier</translation>
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
            <translation>Retenir ma phrase de passe sur ce PC : il s’ouvre alors avec ma session</translation>
        </message>
        <message>
            <source>This PC has no safe place to remember it; we ask each time.</source>
            <translation>Ce PC n’a pas d’endroit sûr pour la retenir ; nous la demandons à chaque fois.</translation>
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
            <translation>La feuille est perdue, ou quelqu’un l’a vue ? Avec une nouvelle, l’ancienne n’ouvre plus rien.</translation>
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
        <name>MainWindow</name>
        <message>
            <source>A new recovery key was made, and we do not know whether you have it on paper. If not, make another sheet in the settings; the old one opens nothing any more.</source>
            <translation>Une nouvelle clé de secours a été créée, et nous ne savons pas si vous l’avez sur papier. Sinon, faites une autre feuille dans les paramètres ; l’ancienne n’ouvre plus rien.</translation>
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
            <translation>%1 choisit ; on peut passer. La réponse de la dernière fois n’apparaît qu’après.</translation>
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
        <name>Naming</name>
        <message>
            <source>What is the notebook called? The name of your team, for instance.</source>
            <translation>Comment s’appelle le carnet ? Le nom de votre équipe, par exemple.</translation>
        </message>
        <message>
            <source>What are you called?</source>
            <translation>Comment vous appelez-vous ?</translation>
        </message>
        <message>
            <source>Where it lies on this PC</source>
            <translation>Où il se trouve sur ce PC</translation>
        </message>
        <message>
            <source>Name of the notebook</source>
            <translation>Nom du carnet</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Other place…</source>
            <translation>Autre endroit…</translation>
        </message>
        <message>
            <source>Where should the notebook lie?</source>
            <translation>Où le carnet doit-il se trouver ?</translation>
        </message>
        <message>
            <source>This folder is in {drive}, which copies files to the internet and may put old ones back. Better choose a folder that stays on this PC.</source>
            <translation>Ce dossier se trouve dans {drive}, qui copie les fichiers sur internet et peut en remettre d’anciens. Choisissez plutôt un dossier qui reste sur ce PC.</translation>
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
            <source>saving…</source>
            <translation>enregistrement…</translation>
        </message>
        <message>
            <source>all is saved</source>
            <translation>tout est enregistré</translation>
        </message>
        <message>
            <source>saved {time}</source>
            <translation>enregistré à {time}</translation>
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
            <translation>Prenez trois ou quatre mots sans rapport entre eux : faciles à retenir, difficiles à deviner. Personne ne pourra les retrouver pour vous.</translation>
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
                <numerusform>Encore trop court : %n caractère de plus.</numerusform>
                <numerusform>Encore trop court : %n caractères de plus.</numerusform>
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
            <translation>Réussi, tout est fait ! Fêtez-le ensemble.</translation>
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
            <translation>Pas encore de plan. De quoi %1 a envie ?</translation>
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
            <translation>Gardez-la comme une clé de maison : dans un tiroir fermé, pas à côté de l’ordinateur. Dans un instant, nous demanderons deux groupes, pour être sûrs que vous l’avez.</translation>
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
        <name>RoadChart</name>
        <message>
            <source>The road travelled; up and down go from line to line</source>
            <translation>Le chemin parcouru ; les flèches haut et bas vont de ligne en ligne</translation>
        </message>
    </context>
    <context>
        <name>RoadTable</name>
        <message>
            <source>skipped</source>
            <translation>passé</translation>
        </message>
        <message>
            <source>doesn't know</source>
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
            <translation>Pas encore de moment. Comment %1 voit les choses aujourd’hui ?</translation>
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
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Paramètres</translation>
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
        <name>StepRow</name>
        <message>
            <source>Step %1</source>
            <translation>Étape %1</translation>
        </message>
        <message>
            <source>Step %1: who</source>
            <translation>Étape %1 : qui</translation>
        </message>
        <message>
            <source>Step %1: when</source>
            <translation>Étape %1 : quand</translation>
        </message>
        <message>
            <source>who?</source>
            <translation>qui ?</translation>
        </message>
        <message>
            <source>when?</source>
            <translation>quand ?</translation>
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
            <translation>Quelle est une première petite étape ?</translation>
        </message>
        <message>
            <source>Add a step, Enter adds it</source>
            <translation>Encore une étape ? Enter l’ajoute</translation>
        </message>
        <message>
            <source>New step</source>
            <translation>Nouvelle étape</translation>
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
            <source>new companion</source>
            <translation>nouvelle personne d’accompagnement</translation>
        </message>
        <message>
            <source>details of a companion</source>
            <translation>données d’une personne d’accompagnement</translation>
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
    </context>
    <context>
        <name>UnlockPage</name>
        <message>
            <source>Passphrase</source>
            <translation>Phrase de passe</translation>
        </message>
        <message>
            <source>The passphrase of the demo notebook is: demo</source>
            <translation>La phrase de passe du carnet de démonstration est : demo</translation>
        </message>
        <message>
            <source>Remember on this PC: it then opens with my login</source>
            <translation>Retenir sur ce PC : il s’ouvre alors avec ma session</translation>
        </message>
        <message>
            <source>This PC has no safe place to remember it; we ask each time.</source>
            <translation>Ce PC n’a pas d’endroit sûr pour la retenir ; nous la demandons à chaque fois.</translation>
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
            <source>Begin for yourself or your team. It is encrypted, and lies on this PC only.</source>
            <translation>Commencez pour vous ou votre équipe. Il est chiffré et reste sur ce PC.</translation>
        </message>
        <message>
            <source>Begin</source>
            <translation>Commencer</translation>
        </message>
        <message>
            <source>Open a notebook</source>
            <translation>Ouvrir un carnet</translation>
        </message>
        <message>
            <source>You have one already? Show us the folder that it lies in.</source>
            <translation>Vous en avez déjà un ? Montrez-nous le dossier où il se trouve.</translation>
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
            <translation>Dans quel dossier se trouve le carnet ?</translation>
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
    </context>
    <context>
        <name>WheelPage</name>
        <message>
            <source>As a wheel</source>
            <translation>En roue</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>En tableau</translation>
        </message>
        <message>
            <source>Wheel as a table</source>
            <translation>Roue en tableau</translation>
        </message>
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
        <message>
            <source>The overview of %1 was removed.</source>
            <translation>L’aperçu du %1 a été enlevé.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Overview of %1, an earlier one</source>
            <translation>Aperçu du %1, pas le dernier</translation>
        </message>
    </context>
    <context>
        <name>WheelWidget</name>
        <message>
            <source>Wheel of %1</source>
            <translation>Roue : %1</translation>
        </message>
        <message>
            <source>Wheel</source>
            <translation>Roue</translation>
        </message>
        <message>
            <source>before: %1</source>
            <translation>la fois d’avant : %1</translation>
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
        <name>YouthForm</name>
        <message>
            <source>What may we call this young person? A first name is enough.</source>
            <translation>Comment pouvons-nous appeler ce jeune ? Un prénom suffit.</translation>
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
            <translation>accompagnement : %1</translation>
        </message>
        <message>
            <source>last: %1</source>
            <translation>dernière fois : %1</translation>
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
            <translation>Personne du nom de « %1 ».</translation>
        </message>
        <message>
            <source>Add “%1”</source>
            <translation>Ajouter « %1 »</translation>
        </message>
        <message>
            <source>Nobody here yet. Who do you walk beside?</source>
            <translation>Encore personne ici. Avec qui faites-vous route ?</translation>
        </message>
    </context>
</TS>
