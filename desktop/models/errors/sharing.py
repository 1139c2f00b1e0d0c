"""What can go wrong when a team shares a notebook in a folder."""

from desktop.models.errors.expected import ExpectedFailure
from desktop.models.languages import Texts


class FolderOutOfReach(ExpectedFailure):
    """The shared folder cannot be reached, and what is asked cannot wait."""

    sentences = Texts(
        nl="De gedeelde map {folder} is niet bereikbaar. Kijk of de netwerkschijf verbonden is, en probeer opnieuw.",
        fr="Le dossier partagé {folder} est inaccessible. Vérifiez que le lecteur réseau est connecté, puis réessayez.",
        en="The shared folder {folder} cannot be reached. See that the network drive is connected, then try again.",
    )


class SharedFolderFull(ExpectedFailure):
    """There is no room left in the shared folder `folder`."""

    sentences = Texts(
        nl="De netwerkschijf met {folder} is vol. Je werk wacht op deze computer; vraag om plaats vrij te maken.",
        fr="Le lecteur réseau avec {folder} est plein. Votre travail attend sur cet ordinateur ; faites "
        "libérer de la place.",
        en="The network drive with {folder} is full. Your work waits on this PC; have some room made.",
    )


class EntryMissing(ExpectedFailure):
    """The file `file` of the journal is missing, though later ones are there."""

    sentences = Texts(
        nl="In de gedeelde map ontbreekt {file}. Open het notitieboek op de computer van een collega: "
        "die vult het aan.",
        fr="Il manque {file} dans le dossier partagé. Ouvrez le carnet sur l’ordinateur d’un collègue : "
        "il le complétera.",
        en="The file {file} is missing from the shared folder. Open the notebook on a colleague’s PC: "
        "it will put it back.",
    )


class FolderNotSuitable(ExpectedFailure):
    """In `folder` a file cannot be made on condition that there is none of that name."""

    sentences = Texts(
        nl="De map {folder} kan geen notitieboek delen: er kan niet veilig tegelijk in gewerkt worden. "
        "Kies een map op een netwerkschijf.",
        fr="Le dossier {folder} ne permet pas de partager un carnet : on ne peut pas y travailler à plusieurs "
        "en sécurité. Choisissez un dossier sur un lecteur réseau.",
        en="The folder {folder} cannot share a notebook: several people cannot work in it safely. "
        "Choose a folder on a network drive.",
    )


class CloudFolder(ExpectedFailure):
    """`folder` is synchronised by the cloud service `service`."""

    sentences = Texts(
        nl="De map {folder} wordt gesynchroniseerd door {service}. Samen werken kan daar niet; "
        "gebruik ze enkel als reservekopie, of kies een netwerkschijf.",
        fr="Le dossier {folder} est synchronisé par {service}. On ne peut pas y travailler ensemble ; "
        "utilisez-le comme sauvegarde seulement, ou choisissez un lecteur réseau.",
        en="The folder {folder} is synchronised by {service}. People cannot work together there; "
        "use it as a backup only, or choose a network drive.",
    )


class SharedAlready(ExpectedFailure):
    """The notebook is shared in `folder` already."""

    sentences = Texts(
        nl="Dit notitieboek wordt al gedeeld, in {folder}. Laat je collega’s daar deelnemen.",
        fr="Ce carnet est déjà partagé, dans {folder}. Invitez vos collègues à le rejoindre là.",
        en="This notebook is shared already, in {folder}. Have your colleagues join there.",
    )


class NotShared(ExpectedFailure):
    """What is asked needs a shared folder, and the notebook has none."""

    sentences = Texts(
        nl="Dit notitieboek heeft nog geen gedeelde map. Deel het eerst met je team.",
        fr="Ce carnet n’a pas encore de dossier partagé. Partagez-le d’abord avec votre équipe.",
        en="This notebook has no shared folder yet. Share it with your team first.",
    )


class ForeignFile(ExpectedFailure):
    """The file `file` in the shared folder is of another notebook."""

    sentences = Texts(
        nl="Het bestand {file} hoort bij een ander notitieboek. Haal het uit de gedeelde map.",
        fr="Le fichier {file} appartient à un autre carnet. Retirez-le du dossier partagé.",
        en="The file {file} belongs to another notebook. Take it out of the shared folder.",
    )


class FolderWentBack(ExpectedFailure):
    """The shared folder `folder` holds less than this PC has seen in it, or something else."""

    sentences = Texts(
        nl="De gedeelde map {folder} staat op een vroeger moment dan deze computer. "
        "Er is niets verloren; kijk bij Team om ze aan te vullen.",
        fr="Le dossier partagé {folder} est revenu à un moment antérieur. "
        "Rien n’est perdu ; allez à Équipe pour le compléter.",
        en="The shared folder {folder} stands at an earlier moment than this PC. "
        "Nothing is lost; go to Team to complete it.",
    )


class NoLongerInTeam(ExpectedFailure):
    """The worker was taken out of the notebook."""

    sentences = Texts(
        nl="Je neemt niet langer deel aan dit notitieboek. Vraag je coördinator als dat niet klopt.",
        fr="Vous ne participez plus à ce carnet. Demandez à votre coordination si ce n’est pas correct.",
        en="You no longer take part in this notebook. Ask your coordinator if that is not right.",
    )


class CoordinatorNeeded(ExpectedFailure):
    """Only a coordinator may do this."""

    sentences = Texts(
        nl="Dit kan alleen een coördinator van het notitieboek. Vraag het aan je coördinator.",
        fr="Seule une coordination du carnet peut le faire. Demandez à votre coordination.",
        en="Only a coordinator of the notebook can do this. Ask your coordinator.",
    )


class LastCoordinator(ExpectedFailure):
    """The last coordinator cannot go, or stop being one."""

    sentences = Texts(
        nl="Er moet minstens één coördinator blijven. Maak eerst iemand anders coördinator.",
        fr="Il faut au moins une coordination. Désignez d’abord quelqu’un d’autre.",
        en="There must be at least one coordinator. Make somebody else coordinator first.",
    )


class OnlyLooking(ExpectedFailure):
    """The notebook is shown as it was at an earlier moment; nothing can be written in it."""

    sentences = Texts(
        nl="Je kijkt naar een vroeger moment; hier kan je niets wijzigen. Keer terug naar vandaag om te werken.",
        fr="Vous regardez un moment passé, rien ne peut y être modifié. Revenez à aujourd’hui pour travailler.",
        en="You are looking at an earlier moment; nothing can be changed here. Go back to today to work.",
    )


class MomentGone(ExpectedFailure):
    """That moment cannot be restored any more: what is needed for it is gone or unsound."""

    sentences = Texts(
        nl="Dit moment kan niet meer teruggezet worden. Kies een ander moment uit de lijst.",
        fr="Ce moment ne peut plus être restauré. Choisissez un autre moment dans la liste.",
        en="That moment can no longer be restored. Choose another one from the list.",
    )


class YouthErased(ExpectedFailure):
    """The youth was erased from the notebook; nothing about the youth is kept or brought back."""

    sentences = Texts(
        nl="De gegevens van deze jongere zijn gewist uit het notitieboek. Ze komen niet terug; "
        "begin zo nodig een nieuw dossier.",
        fr="Les données de ce jeune ont été effacées du carnet. Elles ne reviennent pas ; "
        "commencez au besoin un nouveau dossier.",
        en="The data of this young person were erased from the notebook. They do not come back; "
        "begin a new dossier if needed.",
    )


class PathTooLong(ExpectedFailure):
    """The path of `folder` is too long for the files that are to lie in it."""

    sentences = Texts(
        nl="Het pad van {folder} is te lang. Kies een map met een kortere naam, of hoger op de schijf.",
        fr="Le chemin de {folder} est trop long. Choisissez un dossier au nom plus court, ou plus haut.",
        en="The path of {folder} is too long. Choose a folder with a shorter name, or higher up.",
    )
