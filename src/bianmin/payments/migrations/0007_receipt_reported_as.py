"""A receipt of a card payment knows the line of the acquirer's file that told of it again."""

from django.db import migrations, models


class Migration(migrations.Migration):
    """One column."""
    dependencies = [("payments", "0006_reversed")]

    operations = [
        migrations.AddField(
            model_name="receipt", name="reported_as", field=models.CharField(max_length=160, null=True, unique=True)
        ),
    ]
