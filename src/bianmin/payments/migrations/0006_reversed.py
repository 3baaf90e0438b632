"""What was reversed is found without reading all that was paid."""

from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [("payments", "0005_taken_on")]

    operations = [
        migrations.AddIndex(
            model_name="payment",
            index=models.Index(
                condition=models.Q(("reversed_at__isnull", False)), fields=["id"], name="payments_payment_reversed"
            ),
        ),
    ]
