"""A receipt says when and why it was reversed."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("payments", "0003_orders")]

    operations = [
        migrations.AddField(model_name="receipt", name="reversed_on", field=models.DateField(null=True)),
        migrations.AddField(
            model_name="receipt", name="reversed_why", field=models.CharField(blank=True, default="", max_length=40)
        ),
    ]
